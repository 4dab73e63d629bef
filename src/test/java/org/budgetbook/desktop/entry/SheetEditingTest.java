package org.budgetbook.desktop.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.desktop.grid.CellPlace;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridEditing.Outcome;
import org.budgetbook.message.Message;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;
import org.budgetbook.sheet.Sheet;
import org.junit.jupiter.api.Test;

class SheetEditingTest extends TypedSheets {

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
  void a_ledger_with_headings_of_its_own_lands_where_they_say() {
    String ledger =
        """
        单位编码\t单位名称\t部门经济科目编码\t功能分类科目\t金额（元）
        102\t云岭服务中心\t30102\t2010301\t5.00
        """;
    assertEquals(new Outcome.Accepted(1), done(editing.paste(new CellPlace(0, 0), ledger, null)));
    refresh();
    assertEquals(
        List.of("云岭服务中心", "30102 津贴补贴", "5.00"),
        List.of(text(0, 0), text(0, ECONOMIC), text(0, AMOUNT)));
  }

  @Test
  void numbers_with_their_names_land_by_name_and_an_unknown_name_is_refused() {
    use("procurement");
    CellPlace value = new CellPlace(0, 1);
    assertEquals(
        new Outcome.Accepted(0), done(editing.paste(value, "项目\t金额（万元）\n服务\t2\n货物\t1\n", null)));
    use("procurement");
    assertEquals(
        List.of("10,000.00", "", "20,000.00"), List.of(text(0, 1), text(1, 1), text(2, 1)));
    assertEquals(
        new Outcome.Refused("粘贴的第 1 行“房屋”不是这里的项目，请改成这里的名称，或者删去这一行再粘贴"),
        done(editing.paste(value, "项目\t金额（元）\n房屋\t2\n", null)));
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
}
