package org.budgetbook.desktop.shell;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import org.budgetbook.book.Book;
import org.budgetbook.book.FactId;
import org.budgetbook.book.UnitCode;
import org.budgetbook.desktop.control.FindingsBoard;
import org.budgetbook.desktop.control.PartState;
import org.budgetbook.desktop.entry.EntryPage;
import org.budgetbook.desktop.entry.EntryPages;
import org.budgetbook.desktop.form.FormPages;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridLooks;
import org.budgetbook.desktop.grid.GridView;
import org.budgetbook.desktop.inspect.Inspector;
import org.budgetbook.desktop.narrative.NarrativePage;
import org.budgetbook.desktop.preview.PreviewPage;
import org.budgetbook.desktop.table.LiveTable;
import org.budgetbook.desktop.table.SelectionSum;
import org.budgetbook.edition.OutlineItem;
import org.budgetbook.edition.OutlinePart;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.library.Messages;
import org.budgetbook.session.BudgetSession;
import org.jspecify.annotations.Nullable;

/** The register of pages: every screen of a budget is named here, and here only. */
final class BudgetParts {

  /** The id of the part that shows the finished book. */
  static final String PREVIEW = "preview";

  private final BudgetSession session;
  private final Messages messages;
  private final EntryPages entries;
  private final FormPages forms;
  private final StatusLine status;
  private final LiveTable live;
  private final GridLooks looks;
  private final Inspector inspector;
  private final LedgerPlaces ledger;
  private final Places places;
  private final NarrativePlaces narrative;
  private final BookPlaces book;
  private final HandInPlaces handIn;
  private final FindingsBoard board;
  private final CheckPlaces checks;
  private final Consumer<Throwable> failed;

  BudgetParts(
      BudgetSession session,
      DesktopResources resources,
      StatusLine status,
      Preferences preferences,
      ObjectProperty<Optional<UnitCode>> unit,
      Consumer<String> choose,
      Consumer<Throwable> failed,
      BookFlow flow,
      WindowActions actions) {
    this.session = session;
    this.status = status;
    status.unit(session.edition().tableFormat().unit());
    this.messages = resources.messages();
    looks = new GridLooks(preferences::text, preferences::set);
    entries =
        new EntryPages(
            session, resources.vocabulary(), resources.messages(), resources.family(), looks);
    forms = new FormPages(session, resources.messages(), resources.files());
    live =
        new LiveTable(
            resources.family(),
            looks,
            session,
            resources.vocabulary(),
            resources.messages(),
            this::jump);
    TableReveal tables = new TableReveal(live);
    ledger = new LedgerPlaces(session, entries, tables, choose);
    places = new Places(session, forms, entries, tables, choose);
    narrative = new NarrativePlaces(session, places);
    board = new FindingsBoard(session, failed);
    checks = new CheckPlaces(board, places, messages, status, actions);
    this.failed = failed;
    book = new BookPlaces(narrative, places, flow.output(), actions);
    handIn = new HandInPlaces(session, flow.packages(), checks::open, choose);
    inspector =
        new Inspector(
            session,
            resources.vocabulary(),
            resources.messages(),
            ledger::show,
            board,
            checks::open,
            ZoneId.systemDefault(),
            new Inspector.Layout(
                preferences.number("inspector.width").map(Long::doubleValue).orElse(320.0),
                preferences.text("inspector.collapsed").orElse("").equals("true")),
            layout -> {
              preferences.set("inspector.width", Math.round(layout.width()));
              preferences.set("inspector.collapsed", layout.collapsed());
            });
    board.watch(() -> board.state().ifPresent(state -> live.mark(state.report().findings())));
    live.sumProperty().addListener((property, before, after) -> status.selection(after));
    looks.zoomProperty().addListener((property, before, after) -> status.zoom(after.doubleValue()));
    status.zoom(looks.zoomProperty().get());
    live.focusProperty().addListener((property, before, after) -> inspector.look(after));
    unit.addListener((property, before, after) -> live.showUnit(after.orElse(null)));
    entries.view().unitProperty().bindBidirectional(unit);
  }

  /** All parts: what is entered, the book in the edition's order, what completes it. */
  List<Part> all() {
    OutlinePages outline =
        new OutlinePages(session.edition().outline(), session.book().heading().year());
    Part.Group entering = new Part.Group(messages.text("shell.group.entry"));
    List<Part> parts = new ArrayList<>();
    forms.ids().stream()
        .filter(id -> outlinePart(id, outline).isEmpty())
        .forEach(id -> parts.add(form(id, entering)));
    entries.ids().forEach(id -> parts.add(entry(id, entering)));
    for (OutlinePart part : session.edition().outline().parts()) {
      Part.Group group = outline.group(part);
      forms.ids().stream()
          .filter(id -> outlinePart(id, outline).filter(part::equals).isPresent())
          .forEach(id -> parts.add(form(id, group)));
      if (OutlinePages.isText(part)) {
        parts.add(text(part.id(), outline.title(part), group));
      }
      if (part.items().contains(new OutlineItem.Tables())) {
        session.edition().tables().forEach(table -> parts.add(table(table, group)));
      }
    }
    Part.Group completing = new Part.Group(messages.text("shell.group.completion"));
    parts.add(checking(completing));
    parts.add(preview(completing));
    parts.add(handIn.part(completing, board));
    checks.name(parts);
    return List.copyOf(parts);
  }

  /** The part of the book that a form is for; empty where it is for the whole book. */
  private static Optional<OutlinePart> outlinePart(String form, OutlinePages outline) {
    return switch (form) {
      case "department" -> Optional.empty();
      case "overview" -> Optional.of(outline.written());
      case "targets" -> Optional.of(outline.targets());
      default -> Optional.of(outline.explained());
    };
  }

  private Part preview(Part.Group group) {
    String title = messages.text("preview.page-title");
    return new Part(
        PREVIEW,
        group,
        "",
        title,
        title,
        "preview",
        () -> new PreviewPage(book, messages, failed),
        state -> narrative.finished() ? PartState.DONE : PartState.UNFINISHED);
  }

  private Part checking(Part.Group group) {
    String title = messages.text("checks.title");
    return new Part(
        CheckPlaces.PART, group, "", title, title, "review", checks::page, book -> PartState.EMPTY);
  }

  /** Where one was last; but an empty budget begins with its first lines. */
  static Part first(List<Part> parts, Book book, Optional<String> last) {
    String wanted = book.lines().isEmpty() ? entryPart("basic") : last.orElse("");
    return parts.stream()
        .filter(part -> part.id().equals(wanted))
        .findFirst()
        .orElse(parts.getFirst());
  }

  private Part entry(String id, Part.Group group) {
    String title = entries.title(id);
    return new Part(
        entryPart(id),
        group,
        "",
        title,
        title,
        "entry",
        () -> followed(entries.page(id)),
        book -> entries.state(id, book));
  }

  private EntryPage followed(EntryPage page) {
    page.grid()
        .selectedRangeProperty()
        .addListener((property, before, after) -> status.selection(sum(page.grid(), after)));
    return page;
  }

  private static @Nullable SelectionSum sum(GridView grid, @Nullable CellRange range) {
    return range == null ? null : SelectionSum.of(grid.model(), range);
  }

  private Part form(String id, Part.Group group) {
    String title = forms.title(id);
    return new Part(
        formPart(id),
        group,
        "",
        title,
        title,
        "forms",
        () -> forms.page(id),
        book -> forms.state(id, book));
  }

  private Part text(String part, String title, Part.Group group) {
    return new Part(
        textPart(part),
        group,
        "",
        title,
        title,
        "text",
        () -> new NarrativePage(part, narrative, messages, failed),
        book -> narrative.state(part));
  }

  private Part table(TableDefinition table, Part.Group group) {
    String id = table.id();
    return new Part(
        tablePart(id),
        group,
        Integer.toString(table.number()),
        TableDefinition.withYear(table.shortTitle(), session.book().heading().year()),
        session.table(id).title(),
        Part.TABLES,
        () -> new TableScreen(live, id),
        book -> session.table(id).empty() ? PartState.EMPTY : PartState.DONE);
  }

  /** The id of the part that shows a table. */
  static String tablePart(String table) {
    return "table." + table;
  }

  /** The id of the part that shows a part of the text. */
  static String textPart(String part) {
    return "text." + part;
  }

  /** The id of the part in which an entry grid stands. */
  static String entryPart(String sheet) {
    return "entry." + sheet;
  }

  /** The id of the part in which a form stands. */
  static String formPart(String form) {
    return "form." + form;
  }

  // The live table is made before the ways it leads to.
  private void jump(FactId fact) {
    ledger.show(fact);
  }

  /** The ways to what was entered. */
  LedgerPlaces ledger() {
    return ledger;
  }

  /** The window's words have become larger or smaller: the grids follow. */
  void textScale(double scale) {
    looks.textScaleProperty().set(scale);
  }

  /** What the checks found. */
  FindingsBoard board() {
    return board;
  }

  /** The screen of the checks and its ways into the others. */
  CheckPlaces checks() {
    return checks;
  }

  /** The panel beside the tables. */
  Inspector inspector() {
    return inspector;
  }

  /** All grids, at their own size again. */
  void resetZoom() {
    looks.setZoom(1);
  }
}
