package org.budgetbook.desktop.shell;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
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
import org.budgetbook.desktop.preview.BookOutput;
import org.budgetbook.desktop.preview.PreviewPage;
import org.budgetbook.desktop.table.LiveTable;
import org.budgetbook.desktop.table.SelectionSum;
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
      BookOutput output,
      WindowActions actions) {
    this.session = session;
    this.status = status;
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
    places = new Places(session, forms, tables, choose);
    narrative = new NarrativePlaces(session, places);
    board = new FindingsBoard(session, failed);
    checks = new CheckPlaces(board, places, messages, status, actions::openManual);
    this.failed = failed;
    book = new BookPlaces(narrative, places, output, actions);
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
    live.sumProperty().addListener((property, before, after) -> status.selection(after));
    looks.zoomProperty().addListener((property, before, after) -> status.zoom(after.doubleValue()));
    status.zoom(looks.zoomProperty().get());
    live.focusProperty().addListener((property, before, after) -> inspector.look(after));
    unit.addListener((property, before, after) -> live.showUnit(after.orElse(null)));
    entries.view().unitProperty().bindBidirectional(unit);
  }

  /** All parts, each group in its own order. */
  List<Part> all() {
    List<Part> parts = new ArrayList<>();
    forms.ids().forEach(id -> parts.add(form(id)));
    parts.add(text("narrative", Part.Group.NARRATIVE));
    parts.add(text("glossary", Part.Group.GLOSSARY));
    entries.ids().forEach(id -> parts.add(entry(id)));
    session.edition().tables().forEach(table -> parts.add(table(table)));
    parts.add(checking());
    parts.add(preview());
    checks.name(parts);
    return List.copyOf(parts);
  }

  private Part preview() {
    String title = messages.text("preview.page-title");
    return new Part(
        PREVIEW,
        Part.Group.COMPLETION,
        "",
        title,
        title,
        "preview",
        () -> new PreviewPage(book, messages, failed),
        state -> narrative.finished() ? PartState.DONE : PartState.UNFINISHED);
  }

  private Part checking() {
    String title = messages.text("checks.title");
    return new Part(
        CheckPlaces.PART,
        Part.Group.COMPLETION,
        "",
        title,
        title,
        "checks",
        checks::page,
        book -> PartState.EMPTY);
  }

  private Part entry(String id) {
    String title = entries.title(id);
    return new Part(
        entryPart(id),
        Part.Group.ENTRY,
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

  private Part form(String id) {
    String title = forms.title(id);
    return new Part(
        formPart(id),
        switch (id) {
          case "department" -> Part.Group.ENTRY;
          case "overview" -> Part.Group.OVERVIEW;
          default -> Part.Group.NARRATIVE;
        },
        "",
        title,
        title,
        "forms",
        () -> forms.page(id),
        book -> forms.state(id, book));
  }

  private Part text(String part, Part.Group group) {
    String title = messages.text("text.page." + part);
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

  private Part table(TableDefinition table) {
    String id = table.id();
    return new Part(
        tablePart(id),
        Part.Group.TABLES,
        Integer.toString(table.number()),
        messages.text("desktop.table." + id),
        session.table(id).title(),
        "tables",
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
