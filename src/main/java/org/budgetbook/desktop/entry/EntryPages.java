package org.budgetbook.desktop.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Fact;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.YearEndCarryOver;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.desktop.control.PartState;
import org.budgetbook.desktop.grid.GridLooks;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryGroup;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Failures;
import org.budgetbook.sheet.Sheet;
import org.budgetbook.sheet.Sheets;

/**
 * The entry pages of one open budget. Made for its edition: when the budget takes another one, make
 * new pages. For the FX thread, but for {@link #state}.
 */
public final class EntryPages {

  private final EntryDesk desk;
  private final Edition edition;
  private final Sheets sheets;
  private final Map<String, EntryPage> pages = new HashMap<>();

  /**
   * @param family the font family the grids are written in
   * @param looks how they are shown, as all others
   */
  public EntryPages(
      BudgetSession session,
      Vocabulary vocabulary,
      Messages messages,
      String family,
      GridLooks looks) {
    this.edition = session.edition();
    this.sheets = new Sheets(edition, vocabulary);
    this.desk =
        new EntryDesk(
            session,
            messages,
            new Failures(),
            new CellSuggestions(edition),
            new ForeignHeadings(vocabulary),
            new EntryView(),
            family,
            looks);
  }

  /** The ids of all pages, in the order an accountant fills them. */
  public List<String> ids() {
    return sheets.all().stream().map(Sheet::id).toList();
  }

  /** What a page is called. */
  public String title(String id) {
    return edition.entryGroups().stream()
        .filter(group -> group.id().equals(id))
        .map(EntryGroup::title)
        .findFirst()
        .orElseGet(() -> desk.messages().text("entry.title." + id));
  }

  /** The page of an id; the same one each time. */
  public EntryPage page(String id) {
    return pages.computeIfAbsent(
        id, wanted -> new EntryPage(sheets.of(wanted), title(wanted), desk));
  }

  /** How far a page is filled in a book. From any thread. */
  public PartState state(String id, Book book) {
    PartState state = SheetState.of(sheets.of(id), book);
    return state == PartState.DONE && !new TakenOverNumbers(sheets.of(id)).in(book).isEmpty()
        ? PartState.UNFINISHED
        : state;
  }

  /** How the pages show amounts and which unit's rows. */
  public EntryView view() {
    return desk.view();
  }

  /** The id of the page a fact is entered on; {@link EntryPage#reveal} goes to it there. */
  public static String idOf(Fact fact) {
    return switch (fact) {
      case BudgetLine line -> line.category().isBasic() ? "basic" : "projects";
      case RevenueItem item ->
          item.source() == FundSource.STATE_CAPITAL_BUDGET
              ? "state-capital-revenue"
              : "government-fund-revenue";
      case YearEndCarryOver carryOver -> "year-end-carry-over";
    };
  }
}
