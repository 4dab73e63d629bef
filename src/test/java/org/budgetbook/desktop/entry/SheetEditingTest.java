package org.budgetbook.desktop.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Department;
import org.budgetbook.book.ElementEdit.UnitEdit;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.desktop.control.PartState;
import org.budgetbook.desktop.grid.CellPlace;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridEditing.CellState;
import org.budgetbook.desktop.grid.GridEditing.Outcome;
import org.budgetbook.desktop.grid.GridEditing.Suggestion;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.message.Message;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Failures;
import org.budgetbook.session.Opening;
import org.budgetbook.session.WorkspaceDesk;
import org.budgetbook.session.WorkspaceSession;
import org.budgetbook.sheet.Sheet;
import org.budgetbook.sheet.Sheets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetEditingTest {

  private static final int ECONOMIC = 1;
  private static final int FUNCTIONAL = 3;
  private static final int AMOUNT = 7;

  @TempDir Path folder;

  private final Resources resources = Resources.ofProgram();
  private final Messages messages = new Messages(resources);
  private final WorkspaceDesk desk =
      new WorkspaceDesk(
          resources, Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));
  private WorkspaceSession workspace;
  private BudgetSession session;
  private Sheets sheets;
  private AmountUnit amounts = AmountUnit.YUAN;
  private Optional<UnitCode> unit = Optional.empty();
  private SheetGridModel model;
  private SheetEditing editing;

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

  private void use(String id) {
    model = shown(sheets.of(id));
    editing = editingOf(sheets.of(id));
  }

  private SheetEditing editingOf(Sheet sheet) {
    CellSuggestions suggestions = new CellSuggestions(session.edition());
    suggestions.prepare(sheet.columns(), 2025);
    return new SheetEditing(() -> model, sheet, session, messages, new Failures(), suggestions);
  }

  private SheetGridModel shown(Sheet sheet) {
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

  private void refresh() {
    model = shown(model.shown().sheet());
  }

  private static Outcome done(CompletionStage<Outcome> stage) {
    return stage.toCompletableFuture().join();
  }

  /** Types and lets the grid follow. */
  private Outcome type(int row, int column, String text) {
    Outcome outcome = done(editing.type(row, column, text));
    refresh();
    return outcome;
  }

  private String lastLabel() {
    return messages.text(session.nextUndo().orElse(Message.of("session.undo.nothing")));
  }

  private String text(int row, int column) {
    return model.cell(row, column).text();
  }

  private void lines(int count) {
    for (int row = 0; row < count; row++) {
      type(row, 0, "101");
      type(row, ECONOMIC, "3010" + (row + 1));
      type(row, FUNCTIONAL, "2013101");
      type(row, AMOUNT, Integer.toString((row + 1) * 100));
    }
    assertEquals(count, session.book().lines().size());
  }

  @Test
  void a_row_typed_cell_by_cell_is_saved_each_time_and_counts_when_it_is_complete() {
    assertEquals(new Outcome.Accepted(1), type(0, 0, "云岭办公室"));
    assertEquals("新增一行：单位 云岭办公室", lastLabel());
    assertEquals(new Outcome.Accepted(0), type(0, ECONOMIC, "30101"));
    assertEquals("待填", model.hint(0, FUNCTIONAL));
    assertEquals(0, session.book().lines().size());
    type(0, FUNCTIONAL, "2013101");
    type(0, AMOUNT, "=12*3500");
    assertEquals("", model.hint(0, FUNCTIONAL));
    assertEquals("填写 基本工资 金额 42,000.00", lastLabel());
    type(0, AMOUNT, "4900000");
    assertEquals("修改 基本工资 金额 42,000.00 → 4,900,000.00", lastLabel());
    assertEquals(Money.ofYuan(4_900_000), session.book().lines().iterator().next().amount());
    assertEquals("30101 基本工资", text(0, ECONOMIC));
  }

  @Test
  void two_cells_typed_into_the_last_row_before_the_grid_follows_are_one_row() {
    CompletionStage<Outcome> first = editing.type(0, 0, "101");
    CompletionStage<Outcome> second = editing.type(0, ECONOMIC, "30101");
    assertEquals(
        List.of(new Outcome.Accepted(1), new Outcome.Accepted(0)),
        List.of(done(first), done(second)));
    refresh();
    assertEquals(2, model.rowCount());
    assertEquals(List.of("云岭办公室", "30101 基本工资"), List.of(text(0, 0), text(0, ECONOMIC)));
  }

  @Test
  void what_is_wrong_is_refused_by_its_column_and_nothing_is_saved() {
    lines(1);
    Book before = session.book();
    assertEquals(new Outcome.Refused("金额：“一百”不是金额，请填写数字，例如 12345.60"), type(0, AMOUNT, "一百"));
    assertEquals(before, session.book());
  }

  @Test
  void amounts_are_typed_and_shown_in_the_unit_that_is_chosen() {
    amounts = AmountUnit.TEN_THOUSAND_YUAN;
    refresh();
    lines(1);
    assertEquals("100.00", text(0, AMOUNT));
    assertEquals(Money.ofYuan(1_000_000), session.book().lines().iterator().next().amount());
    type(0, AMOUNT, "12.345678");
    assertEquals("12.35", text(0, AMOUNT));
    assertEquals("12.345678", editing.editText(0, AMOUNT));
    assertEquals("修改 基本工资 金额 1,000,000.00 → 123,456.78", lastLabel());
  }

  @Test
  void forty_rows_from_a_spreadsheet_are_one_action_and_one_undo() {
    StringBuilder clip = new StringBuilder("单位\t部门经济科目\t功能科目\t金额（万元）\r\n");
    for (int i = 0; i < 40; i++) {
      clip.append("102\t30201\t2013101\t\"1,0").append(i / 10).append(i % 10).append(".5\"\r\n");
    }
    assertEquals(
        new Outcome.Accepted(40), done(editing.paste(new CellPlace(0, 0), clip.toString(), null)));
    refresh();
    assertEquals("粘贴 40 行", lastLabel());
    assertEquals(41, model.rowCount());
    assertEquals("10,395,000.00", text(39, AMOUNT));
    session.undo().toCompletableFuture().join();
    refresh();
    assertEquals(1, model.rowCount());
  }

  @Test
  void a_paste_with_a_wrong_cell_says_its_row_and_changes_nothing() {
    lines(2);
    Book before = session.book();
    assertEquals(
        new Outcome.Refused("第 2 行，金额：“x”不是金额，请填写数字，例如 12345.60"),
        done(editing.paste(new CellPlace(0, AMOUNT), "5\nx\n", null)));
    assertEquals(before, session.book());
  }

  @Test
  void a_table_whose_cells_hold_paragraphs_is_read_from_its_html() {
    lines(1);
    String html = "<table><tr><td>102</td><td><p>30102</p><p> </p></td></tr></table>";
    assertEquals(
        new Outcome.Accepted(1), done(editing.paste(new CellPlace(1, 0), "102\n30102\n\n", html)));
    refresh();
    assertEquals(List.of("云岭服务中心", "30102 津贴补贴"), List.of(text(1, 0), text(1, ECONOMIC)));
  }

  @Test
  void filling_down_copies_the_first_row_exactly_whatever_unit_is_shown() {
    lines(3);
    type(0, AMOUNT, "1234.56");
    amounts = AmountUnit.TEN_THOUSAND_YUAN;
    refresh();
    assertEquals(
        new Outcome.Accepted(0), done(editing.fillDown(new CellRange(0, AMOUNT, 2, AMOUNT))));
    assertEquals("向下填充 2 行", lastLabel());
    assertEquals(
        List.of("1234.56", "1234.56", "1234.56"),
        session.book().lines().asList().stream().map(line -> line.amount().toYuanText()).toList());
  }

  @Test
  void clearing_removing_and_inserting_are_named_and_can_be_taken_back() {
    lines(3);
    Book before = session.book();
    done(editing.clear(new CellRange(0, AMOUNT, 1, AMOUNT)));
    assertEquals("修改 2 格", lastLabel());
    assertEquals(1, session.book().lines().size());
    session.undo().toCompletableFuture().join();
    refresh();
    done(editing.removeRows(1, 2));
    assertEquals("删除 2 行", lastLabel());
    session.undo().toCompletableFuture().join();
    refresh();
    done(editing.removeRows(1, 1));
    assertEquals("删除 津贴补贴", lastLabel());
    session.undo().toCompletableFuture().join();
    refresh();
    assertEquals(new Outcome.Accepted(2), done(editing.insertRows(1, 2)));
    refresh();
    assertEquals(6, model.rowCount());
    session.undo().toCompletableFuture().join();
    assertEquals(before.lines(), session.book().lines());
  }

  @Test
  void rows_of_other_units_are_hidden_and_new_rows_belong_to_the_chosen_one() {
    lines(2);
    type(1, 0, "102");
    unit = Optional.of(new UnitCode("102"));
    refresh();
    assertEquals(2, model.rowCount());
    assertEquals(1, model.shown().hidden());
    type(1, ECONOMIC, "30103");
    assertEquals("云岭服务中心", text(1, 0));
  }

  @Test
  void a_row_that_was_removed_meanwhile_is_not_typed_into() {
    lines(2);
    SheetGridModel old = model;
    done(editing.removeRows(1, 1));
    model = old;
    assertEquals(
        new Outcome.Refused("这一行刚才已被删除，没有写入，请检查后重新填写"), done(editing.type(1, AMOUNT, "5")));
  }

  @Test
  void an_edit_made_elsewhere_in_between_does_not_stop_typing() {
    lines(1);
    BudgetLine line = session.book().lines().iterator().next();
    for (int i = 0; i < 20; i++) {
      CompletionStage<Outcome> typed = editing.type(0, AMOUNT, Integer.toString(1000 + i));
      session.apply(
          new Action(
              Message.of("entry.action.insert", 1),
              sheets
                  .of("units")
                  .type(
                      session.book(),
                      List.of(
                          new Sheet.RowTexts(
                              new org.budgetbook.sheet.RowId.OfUnit(line.unit()),
                              java.util.Map.of("unit-name", "办公室" + i))),
                      AmountUnit.YUAN)
                  .orElseThrow()));
      assertEquals(new Outcome.Accepted(0), done(typed));
      refresh();
    }
    assertEquals("1019.00", session.book().lines().iterator().next().amount().toYuanText());
  }

  @Test
  void codes_units_and_words_are_offered_by_code_name_and_pinyin() {
    Suggestion wages = new Suggestion("30101", "30101", "工资福利支出 / 基本工资");
    while (editing.suggestions(0, ECONOMIC, "jbgz").isEmpty()) {
      Thread.onSpinWait();
    }
    assertEquals(wages, editing.suggestions(0, ECONOMIC, "jbgz").getFirst());
    assertEquals(wages, editing.suggestions(0, ECONOMIC, "30101").getFirst());
    assertEquals(
        List.of(new Suggestion("102", "102", "云岭服务中心")), editing.suggestions(0, 0, "fwzx"));
    assertEquals(
        List.of("人员经费", "公用经费"),
        editing.suggestions(0, 4, "").stream().map(Suggestion::text).toList());
    assertEquals(List.of(), editing.suggestions(0, AMOUNT, "1"));
  }

  @Test
  void last_years_figures_stand_beside_this_years_and_the_change_is_not_typed() {
    lines(1);
    use("prior-year");
    assertEquals(List.of("收支总计", "", "100.00", "", ""), row(0));
    type(0, 1, "80");
    assertEquals(List.of("收支总计", "80.00", "100.00", "20.00", "25.00%"), row(0));
    assertEquals("填写 收支总计 上年预算数 80.00", lastLabel());
    assertEquals(CellState.COMPUTED, editing.state(0, 2));
    assertEquals(new Outcome.Refused("这一格由其他格得出，不能填写"), type(0, 2, "5"));
    assertEquals(
        new Outcome.Accepted(0),
        done(editing.paste(new CellPlace(0, 1), "90.00\t100.00\t10.00\t11.11%", null)));
  }

  private List<String> row(int row) {
    return java.util.stream.IntStream.range(0, model.columnCount())
        .mapToObj(column -> text(row, column))
        .toList();
  }

  @Test
  void a_part_is_empty_unfinished_or_done() {
    EntryPages pages = new EntryPages(session, new Vocabulary(resources), messages, "System");
    assertEquals(PartState.EMPTY, pages.state("basic", session.book()));
    type(0, 0, "101");
    assertEquals(PartState.UNFINISHED, pages.state("basic", session.book()));
    done(editing.removeRows(0, 0));
    refresh();
    lines(1);
    assertEquals(PartState.DONE, pages.state("basic", session.book()));
    assertEquals(PartState.DONE, pages.state("units", session.book()));
    use("procurement");
    type(0, 1, "0");
    assertEquals(PartState.UNFINISHED, pages.state("procurement", session.book()));
    type(1, 1, "0");
    type(2, 1, "0");
    assertEquals(PartState.DONE, pages.state("procurement", session.book()));
  }

  @Test
  void what_was_typed_is_there_after_reopening_with_its_draft() {
    lines(1);
    type(1, ECONOMIC, "30102");
    Book typed = session.book();
    workspace.close();
    workspace = ((Opening.Opened) desk.open(folder.resolve("work"))).workspace();
    session = workspace.open(workspace.budgets().getFirst().id());
    assertEquals(typed, session.book());
    use("basic");
    assertEquals("待填", model.hint(1, AMOUNT));
  }
}
