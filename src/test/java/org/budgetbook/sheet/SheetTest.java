package org.budgetbook.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Department;
import org.budgetbook.book.Edit;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Project;
import org.budgetbook.book.UnitCode;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.ProjectClass;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;
import org.budgetbook.sheet.Sheet.RowTexts;
import org.junit.jupiter.api.Test;

class SheetTest {

  private final Edition edition = new Editions(Resources.ofProgram()).load("lvliang-2025");
  private final Messages messages = new Messages(Resources.ofProgram());
  private final Sheets sheets = new Sheets(edition, new Vocabulary(Resources.ofProgram()));
  private final Sheet basic = sheets.of("basic");
  private final Sheet projects = sheets.of("projects");
  private Book book = withUnits("云岭办公室");

  private Book withUnits(String... names) {
    Book empty = Book.empty(new Heading("lvliang-2025", 2025, new Department("云岭办公室")));
    for (String name : names) {
      empty = apply(empty, sheets.of("units"), new RowId.New(), Map.of("unit-name", name));
    }
    return empty;
  }

  private static Book apply(Book book, Sheet sheet, RowId row, Map<String, String> texts) {
    return sheet
        .type(book, List.of(new RowTexts(row, texts)), AmountUnit.YUAN)
        .map(book::apply)
        .orElse(book);
  }

  private void type(Sheet sheet, RowId row, String column, String text) {
    book = apply(book, sheet, row, Map.of(column, text));
  }

  private RowId lastRow(Sheet sheet) {
    return sheet.rows(book).getLast().id();
  }

  private BudgetLine onlyLine() {
    assertEquals(1, book.lines().size());
    return book.lines().iterator().next();
  }

  @Test
  void a_row_is_a_draft_until_its_last_cell_is_typed() {
    type(basic, new RowId.New(), "department-economic", "30101");
    assertEquals(0, book.lines().size());
    type(basic, lastRow(basic), "functional", "2013101");
    assertEquals(1, book.supplement().drafts().size());
    type(basic, lastRow(basic), "amount", "=12*3500");
    assertEquals(0, book.supplement().drafts().size());
    assertEquals(Money.ofYuan(42_000), onlyLine().amount());
  }

  @Test
  void a_department_code_brings_government_code_category_unit_source_and_year_with_it() {
    type(basic, new RowId.New(), "department-economic", "公务用车运行维护费");
    assertEquals(
        Map.of(
            "unit", "001",
            "department-economic", "30231",
            "government-economic", "50208",
            "category", "公用经费",
            "source", "一般公共预算",
            "timing", "当年"),
        basic.rows(book).getLast().texts());
  }

  @Test
  void the_government_code_follows_the_type_of_the_unit() {
    Sheet units = sheets.of("units");
    book = apply(book, units, new RowId.OfUnit(new UnitCode("001")), Map.of("unit-type", "事业单位"));
    assertEquals(UnitType.PUBLIC_INSTITUTION, book.typeOf(new UnitCode("001")));
    type(basic, new RowId.New(), "department-economic", "30101");
    assertEquals("50501", basic.rows(book).getLast().text("government-economic"));
  }

  @Test
  void emptying_a_required_cell_turns_a_line_back_into_a_draft_in_its_place() {
    completeBasicRow("30101", "100");
    completeBasicRow("30102", "200");
    RowId first = basic.rows(book).getFirst().id();
    Book before = book;
    type(basic, first, "amount", "");
    assertEquals(Money.ofYuan(200), onlyLine().amount());
    assertEquals(first, basic.rows(book).getFirst().id());
    type(basic, first, "amount", "100");
    assertEquals(before, book);
  }

  @Test
  void undoing_what_was_typed_gives_the_book_back() {
    completeBasicRow("30101", "100");
    Book before = book;
    Edit edit =
        basic
            .type(
                book,
                List.of(new RowTexts(lastRow(basic), Map.of("amount", "", "source", "单位资金"))),
                AmountUnit.YUAN)
            .orElseThrow();
    assertEquals(before, book.apply(edit).apply(edit.inverse()));
  }

  @Test
  void a_project_with_only_a_name_gets_a_code_and_renaming_it_renames_it_everywhere() {
    type(projects, new RowId.New(), "project-name", "档案数字化");
    type(projects, lastRow(projects), "functional", "2013102");
    type(projects, lastRow(projects), "amount", "5万");
    assertEquals("001-01", String.valueOf(onlyLine().project()));
    assertEquals(Category.PROJECT, onlyLine().category());
    assertEquals(Money.ofYuan(50_000), onlyLine().amount());
    type(projects, lastRow(projects), "project-name", "档案数字化加工");
    assertEquals("档案数字化加工", book.projects().iterator().next().name());
  }

  @Test
  void a_project_class_is_chosen_stays_through_other_typing_and_is_emptied_again() {
    type(projects, new RowId.New(), "project-name", "档案数字化");
    type(projects, lastRow(projects), "project-class", "特定");
    type(projects, lastRow(projects), "functional", "2013102");
    type(projects, lastRow(projects), "amount", "5万");
    assertEquals(ProjectClass.SPECIFIC_GOAL, onlyProject().projectClass());
    type(projects, lastRow(projects), "project-name", "档案数字化加工");
    assertEquals(ProjectClass.SPECIFIC_GOAL, onlyProject().projectClass());
    assertEquals("特定目标类项目", projects.rows(book).getLast().text("project-class"));
    type(projects, lastRow(projects), "project-class", "");
    assertNull(onlyProject().projectClass());
  }

  @Test
  void a_second_line_of_a_project_takes_its_class_with_its_code() {
    type(projects, new RowId.New(), "project-name", "档案数字化");
    type(projects, lastRow(projects), "functional", "2013102");
    type(projects, lastRow(projects), "project-class", "其他运转类项目");
    type(projects, lastRow(projects), "amount", "5万");
    type(projects, new RowId.New(), "project", "001-01");
    assertEquals("其他运转类项目", projects.rows(book).getLast().text("project-class"));
  }

  private Project onlyProject() {
    assertEquals(1, book.projects().size());
    return book.projects().iterator().next();
  }

  @Test
  void what_cannot_be_typed_is_refused_by_column_and_changes_nothing() {
    completeBasicRow("30101", "100");
    RefusedException refused =
        assertThrows(
            RefusedException.class,
            () -> apply(book, basic, lastRow(basic), Map.of("amount", "一百")));
    assertEquals("金额：“一百”不是金额，请填写数字，例如 12345.60", messages.text(refused.sentence()));
  }

  @Test
  void rows_are_inserted_above_and_removed_and_nothing_moves() {
    completeBasicRow("30101", "100");
    completeBasicRow("30102", "200");
    List<SheetRow> before = basic.rows(book);
    book = book.apply(basic.insert(book, before.getLast().id(), 3).orElseThrow());
    List<SheetRow> now = basic.rows(book);
    assertEquals(5, now.size());
    assertEquals(before.getFirst(), now.getFirst());
    assertEquals(before.getLast(), now.getLast());
    List<RowId> added = now.subList(1, 4).stream().map(SheetRow::id).toList();
    book = book.apply(basic.remove(book, added).orElseThrow());
    assertEquals(before, basic.rows(book));
  }

  @Test
  void a_table_with_headings_from_excel_lands_where_its_headings_say() {
    PastedTable table =
        PastedTable.ofText(
            """
            部门经济科目\t功能科目\t金额（万元）\r
            30101\t2013101\t"1,234.5"\r
            津贴补贴\t2013101\t￥2\r
            """);
    Paste.Plan plan =
        new Paste(basic, messages, heading -> Optional.empty())
            .plan(table, List.of(), 0, 3, AmountUnit.YUAN);
    book = book.apply(basic.type(book, plan.rows(), plan.unit()).orElseThrow());
    assertEquals(
        List.of(Money.ofYuan(12_345_000), Money.ofYuan(20_000)),
        book.lines().asList().stream().map(BudgetLine::amount).toList());
  }

  @Test
  void a_paste_with_one_wrong_cell_names_its_row_and_changes_nothing() {
    PastedTable table = PastedTable.ofText("1\n2\nx\n");
    int amount = basic.columns().size() - 1;
    Paste.Plan plan =
        new Paste(basic, messages, heading -> Optional.empty())
            .plan(table, List.of(), 0, amount, AmountUnit.YUAN);
    RefusedException refused =
        assertThrows(RefusedException.class, () -> basic.type(book, plan.rows(), plan.unit()));
    assertTrue(messages.text(refused.sentence()).startsWith("第 3 行，金额："));
  }

  @Test
  void a_paste_that_is_too_wide_says_how_much_room_there_is() {
    PastedTable table = PastedTable.ofText("1\t2\t3");
    RefusedException refused =
        assertThrows(
            RefusedException.class,
            () ->
                new Paste(basic, messages, heading -> Optional.empty())
                    .plan(table, List.of(), 0, basic.columns().size() - 1, AmountUnit.YUAN));
    assertEquals("sheet.paste.wide", refused.sentence().key());
  }

  @Test
  void a_html_table_with_merged_cells_is_read_as_a_grid() {
    PastedTable table =
        PastedTable.ofHtml(
            "<html><body><table><tr><td rowspan=2>A</td><td colspan=2>B</td></tr>"
                + "<tr><td>1</td><td>2</td></tr></table></body></html>");
    assertEquals(List.of(List.of("A", "B", ""), List.of("", "1", "2")), table.rows());
  }

  @Test
  void quoted_cells_keep_their_line_feeds_and_lone_quotation_marks_stay() {
    assertEquals(
        List.of(List.of("a\nb", "say \"hi\""), List.of("\"x", "y")),
        PastedTable.ofText("\"a\nb\"\t\"say \"\"hi\"\"\"\r\n\"x\ty").rows());
  }

  @Test
  void last_years_figures_are_entered_changed_and_emptied() {
    Sheet lastYear = sheets.of("prior-year");
    RowId total = lastYear.rows(book).getFirst().id();
    type(lastYear, total, "value", "19,292,500");
    assertEquals("19292500.00", lastYear.rows(book).getFirst().text("value"));
    assertEquals(Optional.empty(), typed(lastYear, total, "19292500"));
    type(lastYear, total, "value", "");
    assertEquals(0, book.supplement().numbers().size());
  }

  private Optional<Edit> typed(Sheet sheet, RowId row, String text) {
    return sheet.type(book, List.of(new RowTexts(row, Map.of("value", text))), AmountUnit.YUAN);
  }

  private void completeBasicRow(String economic, String amount) {
    book =
        apply(
            book,
            basic,
            new RowId.New(),
            Map.of("department-economic", economic, "functional", "2013101", "amount", amount));
  }
}
