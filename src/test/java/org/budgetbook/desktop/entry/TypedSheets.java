package org.budgetbook.desktop.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.ElementEdit.UnitEdit;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.desktop.grid.GridEditing.Outcome;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.message.Message;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Failures;
import org.budgetbook.session.WorkspaceDesk;
import org.budgetbook.session.WorkspaceSession;
import org.budgetbook.sheet.Sheet;
import org.budgetbook.sheet.Sheets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The entry grids of a new budget of two units, without a window. */
abstract class TypedSheets {

  static final int ECONOMIC = 1;
  static final int FUNCTIONAL = 3;
  static final int AMOUNT = 7;

  @TempDir Path folder;

  final Resources resources = Resources.ofProgram();
  final Messages messages = new Messages(resources);
  final WorkspaceDesk desk =
      new WorkspaceDesk(
          resources, Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));
  WorkspaceSession workspace;
  BudgetSession session;
  Sheets sheets;
  AmountUnit amounts = AmountUnit.YUAN;
  Optional<UnitCode> unit = Optional.empty();
  SheetGridModel model;
  SheetEditing editing;

  @BeforeEach
  void open() {
    Book empty = Book.empty(new Heading("lvliang-2025", 2025, new Department("云岭办公室")));
    workspace = desk.create(folder.resolve("work"));
    session = workspace.create(withUnit(withUnit(empty, "101", "云岭办公室"), "102", "云岭服务中心"));
    sheets = new Sheets(session.edition(), new Vocabulary(resources));
    model = shown(sheets.of("basic"));
    editing = editingOf(sheets.of("basic"));
  }

  private static Book withUnit(Book book, String code, String name) {
    Unit added = new Unit(new UnitCode(code), name, UnitType.ADMINISTRATIVE);
    return book.apply(new UnitEdit(null, new Placed<>(book.units().endPosition(), added)));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  void use(String id) {
    model = shown(sheets.of(id));
    editing = editingOf(sheets.of(id));
  }

  SheetEditing editingOf(Sheet sheet) {
    CellSuggestions suggestions = new CellSuggestions(session.edition());
    suggestions.prepare(sheet.columns(), 2025);
    return new SheetEditing(
        () -> model,
        sheet,
        session,
        messages,
        new Failures(),
        suggestions,
        new ForeignHeadings(new Vocabulary(Resources.ofProgram())));
  }

  SheetGridModel shown(Sheet sheet) {
    Book book = session.book();
    Comparison comparison =
        session.edition().entryGroups().stream()
            .filter(group -> group.id().equals(sheet.id()))
            .findFirst()
            .map(group -> Comparison.of(group, book, session::table))
            .orElse(Comparison.NONE);
    return new SheetGridModel(
        ShownSheet.of(sheet, session.edition(), book, sheet.rows(book), amounts, unit),
        comparison,
        messages);
  }

  void refresh() {
    model = shown(model.shown().sheet());
  }

  static Outcome done(CompletionStage<Outcome> stage) {
    return stage.toCompletableFuture().join();
  }

  /** Types and lets the grid follow. */
  Outcome type(int row, int column, String text) {
    Outcome outcome = done(editing.type(row, column, text));
    refresh();
    return outcome;
  }

  String lastLabel() {
    return messages.text(session.nextUndo().orElse(Message.of("session.undo.nothing")));
  }

  String text(int row, int column) {
    return model.cell(row, column).text();
  }

  void lines(int count) {
    for (int row = 0; row < count; row++) {
      type(row, 0, "101");
      type(row, ECONOMIC, "3010" + (row + 1));
      type(row, FUNCTIONAL, "2013101");
      type(row, AMOUNT, Integer.toString((row + 1) * 100));
    }
    assertEquals(count, session.book().lines().size());
  }
}
