package org.budgetbook.desktop.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.book.UnitCode;
import org.budgetbook.desktop.control.PartState;
import org.budgetbook.desktop.grid.CellPlace;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridEditing.CellState;
import org.budgetbook.desktop.grid.GridEditing.Outcome;
import org.budgetbook.desktop.grid.GridEditing.Suggestion;
import org.budgetbook.desktop.grid.GridLooks;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;
import org.budgetbook.session.Opening;
import org.junit.jupiter.api.Test;

class SheetShownTest extends TypedSheets {

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
    assertEquals(new Outcome.Refused("这一格由其他格得出，请填写组成它的格"), type(0, 2, "5"));
    assertEquals(
        new Outcome.Accepted(0),
        done(editing.paste(new CellPlace(0, 1), "90.00\t100.00\t10.00\t11.11%", null)));
  }

  @Test
  void a_part_is_empty_unfinished_or_done() {
    EntryPages pages =
        new EntryPages(
            session, new Vocabulary(resources), messages, "System", GridLooks.forgetful());
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

  @Test
  void an_amount_shown_rounded_is_copied_whole() {
    lines(1);
    type(0, AMOUNT, "1234567.89");
    assertEquals("1,234,567.89", model.copyText(0, AMOUNT));
    amounts = AmountUnit.TEN_THOUSAND_YUAN;
    refresh();
    assertEquals("123.46", text(0, AMOUNT));
    assertEquals("123.456789", model.copyText(0, AMOUNT));
    assertEquals("30101 基本工资", model.copyText(0, ECONOMIC));
  }

  @Test
  void the_code_of_a_new_project_is_typed_though_it_begins_like_a_known_one() {
    use("projects");
    int code = column("project");
    assertFalse(editing.onlySuggested(0, code));
    assertTrue(editing.onlySuggested(0, column("functional")));
    assertEquals(new Outcome.Accepted(1), type(0, code, "P1"));
    type(0, column("project-name"), "信息化建设");
    assertEquals(List.of("P1", "信息化建设"), List.of(text(0, code), text(0, column("project-name"))));
  }

  private int column(String id) {
    for (int column = 0; column < model.columnCount(); column++) {
      if (model.column(column).orElseThrow().id().equals(id)) {
        return column;
      }
    }
    throw new AssertionError(id);
  }

  private List<String> row(int row) {
    return java.util.stream.IntStream.range(0, model.columnCount())
        .mapToObj(column -> text(row, column))
        .toList();
  }
}
