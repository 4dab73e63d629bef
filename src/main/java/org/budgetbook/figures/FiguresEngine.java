package org.budgetbook.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Edit;
import org.budgetbook.book.EditGroup;
import org.budgetbook.book.ElementEdit;
import org.budgetbook.book.ElementEdit.CarryOverEdit;
import org.budgetbook.book.ElementEdit.DraftEdit;
import org.budgetbook.book.ElementEdit.HeadingEdit;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.ElementEdit.NumberEdit;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.book.ElementEdit.ProjectEdit;
import org.budgetbook.book.ElementEdit.RevenueEdit;
import org.budgetbook.book.ElementEdit.TargetEdit;
import org.budgetbook.book.ElementEdit.UnitEdit;
import org.budgetbook.book.Fact;
import org.budgetbook.book.Placed;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A book and the figures of all its tables, kept in step by adding what an edit changes. Not
 * thread-safe: one thread owns an engine; what it hands out is immutable.
 */
public final class FiguresEngine {

  private final Edition edition;
  private final ChangeTracker tracker = new ChangeTracker();
  private Book book;
  private Sums sums;

  /** The running sums of all panels, and the numbers their paths go by. */
  private record Sums(List<PanelState> panels, Traits traits) {}

  /**
   * Calculates all tables of {@code book} from nothing.
   *
   * @throws RefusedException if a sum leaves the range of {@link Money}
   */
  public FiguresEngine(Edition edition, Book book) {
    this.edition = edition;
    this.book = book;
    this.sums = calculated(book);
  }

  private Sums calculated(Book whole) {
    List<PanelState> states = new ArrayList<>();
    for (TableDefinition table : edition.tables()) {
      TableContent content = new TableContent(table.id());
      table.panels().forEach(panel -> states.add(new PanelState(content, panel)));
    }
    Sums fresh = new Sums(states, new Traits());
    tracker.pause();
    try {
      whole.facts().forEach(fact -> give(fresh, fact, 1, whole));
    } catch (ArithmeticException tooLarge) {
      throw sumTooLarge(tooLarge);
    }
    return fresh;
  }

  private static RefusedException sumTooLarge(ArithmeticException cause) {
    return new RefusedException(Message.of("figures.sum-too-large"), cause);
  }

  public Edition edition() {
    return edition;
  }

  public Book book() {
    return book;
  }

  /**
   * Applies an edit to the book and its figures. When it is refused neither has changed.
   *
   * @throws RefusedException as {@link Book#apply} does, or because a sum would leave the range of
   *     {@link Money}
   * @throws org.budgetbook.book.StaleEditException as {@link Book#apply} does
   */
  public Changes apply(Edit edit) {
    Book after = book.apply(edit);
    Reach reach = Reach.of(edit, book, after);
    if (reach == Reach.ORDER_OR_TYPE) {
      return rebuild(after);
    }
    tracker.start();
    try {
      exchange(edit, after);
    } catch (ArithmeticException tooLarge) {
      sums = calculated(book);
      throw sumTooLarge(tooLarge);
    }
    forgetHolders(edit);
    book = after;
    return tracker.changes(reach == Reach.LABELS);
  }

  /** Gives and takes the facts of an edit whose units and projects keep type and place. */
  private void exchange(Edit edit, Book after) {
    switch (edit) {
      case EditGroup group -> group.edits().forEach(part -> exchange(part, after));
      case HeadingEdit heading -> {}
      case UnitEdit unit -> {}
      case ProjectEdit project -> {}
      case LineEdit line -> exchangeFact(line, after);
      case RevenueEdit item -> exchangeFact(item, after);
      case CarryOverEdit carryOver -> exchangeFact(carryOver, after);
      case NumberEdit number -> {}
      case PassageEdit passage -> {}
      case TargetEdit target -> {}
      case DraftEdit draft -> {}
    }
  }

  private void exchangeFact(ElementEdit<? extends Fact> edit, Book after) {
    take(edit.before(), -1, book, after);
    take(edit.after(), 1, after, book);
  }

  /**
   * Within one group a fact may stand under a unit or project that only one of the books knows.
   * What neither knows came and went within the group, with all its facts: it counts nowhere.
   */
  private void take(@Nullable Placed<? extends Fact> placed, int sign, Book first, Book second) {
    if (placed == null) {
      return;
    }
    Fact fact = placed.value();
    if (knows(first, fact)) {
      give(sums, fact, sign, first);
    } else if (knows(second, fact)) {
      give(sums, fact, sign, second);
    }
  }

  private static boolean knows(Book book, Fact fact) {
    return book.units().contains(fact.unit())
        && !(fact instanceof BudgetLine line
            && line.project() != null
            && !book.projects().contains(line.project()));
  }

  /**
   * A unit or project that left may come back in another place: its empty rows must not wait. Only
   * when all of a group is done, for until then the tracker compares rows, which must stay the same
   * ones.
   */
  private void forgetHolders(Edit edit) {
    if (removesHolder(edit)) {
      sums.traits().forget();
      sums.panels().forEach(panel -> panel.blocks.forEach(BlockState::forgetEmptyRows));
    }
  }

  private static boolean removesHolder(Edit edit) {
    return switch (edit) {
      case EditGroup group -> group.edits().stream().anyMatch(FiguresEngine::removesHolder);
      case UnitEdit unit -> unit.after() == null;
      case ProjectEdit project -> project.after() == null;
      case HeadingEdit heading -> false;
      case LineEdit line -> false;
      case RevenueEdit item -> false;
      case CarryOverEdit carryOver -> false;
      case NumberEdit number -> false;
      case PassageEdit passage -> false;
      case TargetEdit target -> false;
      case DraftEdit draft -> false;
    };
  }

  private void give(Sums into, Fact fact, int sign, Book within) {
    into.traits().read(fact, within);
    for (PanelState panel : into.panels()) {
      panel.add(fact, into.traits(), sign, within, tracker);
    }
  }

  private Changes rebuild(Book after) {
    Sums old = sums;
    sums = calculated(after);
    book = after;
    return PanelDifference.between(old.panels(), sums.panels());
  }

  /** The figures of one table as they stand now; immutable. */
  public TableFigures table(String id) {
    TableDefinition definition =
        edition.table(id).orElseThrow(() -> new IllegalArgumentException("no table " + id));
    return TableView.of(definition, panelsOf(id), edition, book);
  }

  /** All tables as they stand now, by number. */
  public List<TableFigures> tables() {
    return edition.tables().stream().map(table -> table(table.id())).toList();
  }

  /** The exact figure at an address; zero where the row has no facts. */
  public Money figure(CellAddress cell) {
    PanelState panel = panel(cell);
    int column = columnIndex(panel, cell);
    for (BlockState block : panel.blocks) {
      for (Row row : block.shown()) {
        if (row.key.equals(cell.row())) {
          return Money.ofFen(row.sums[column]);
        }
      }
    }
    return Money.ZERO;
  }

  /** The facts a figure is the sum of, found by the rule that calculates it. */
  public Explanation explain(CellAddress cell) {
    PanelState panel = panel(cell);
    long column = 1L << columnIndex(panel, cell);
    List<Fact> facts = new ArrayList<>();
    book.facts()
        .forEach(fact -> {
          sums.traits().read(fact, book);
          if ((panel.columnsOf(fact, sums.traits()) & column) != 0
              && countsIn(panel, cell.row(), fact)) {
            facts.add(fact);
          }
        });
    Money total = facts.stream().map(Fact::amount).reduce(Money.ZERO, Money::plus);
    return new Explanation(cell, total, facts);
  }

  /** One table with the number of facts behind each of its figures. Reads every fact once. */
  public BackedTable backedTable(String id) {
    Map<CellAddress, Integer> counts = new HashMap<>();
    List<PanelState> panels = panelsOf(id);
    book.facts()
        .forEach(fact -> {
          sums.traits().read(fact, book);
          panels.forEach(panel -> panel.count(fact, sums.traits(), book, counts));
        });
    return new BackedTable(table(id), counts);
  }

  private boolean countsIn(PanelState panel, RowKey key, Fact fact) {
    for (BlockState block : panel.blocks) {
      for (Row row : block.rowsOf(fact, sums.traits(), book)) {
        if (row.key.equals(key)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<PanelState> panelsOf(String table) {
    return sums.panels().stream().filter(panel -> panel.table().equals(table)).toList();
  }

  private PanelState panel(CellAddress cell) {
    return sums.panels().stream()
        .filter(panel -> panel.table().equals(cell.table()))
        .filter(panel -> panel.panel.id().equals(cell.panel()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such cell: " + cell));
  }

  private static int columnIndex(PanelState panel, CellAddress cell) {
    for (int i = 0; i < panel.columns.size(); i++) {
      if (panel.columns.get(i).id().equals(cell.column())) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such cell: " + cell);
  }
}
