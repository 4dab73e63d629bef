package org.budgetbook.desktop.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.EditGroup;
import org.budgetbook.book.ElementEdit.TargetEdit;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.book.PerformanceTarget.IndicatorGroup;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.golden.GoldenBooks;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.message.RefusedException;
import org.budgetbook.sheet.PastedTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The targets of 2025 in Excel and back. */
class TargetPasteTest {

  private static final ProjectCode LINE = new ProjectCode("001-01");

  private final Messages messages = new Messages(Resources.ofProgram());
  private final TargetTable table = new TargetTable(messages);
  private final Book published = GoldenBooks.book(2025);

  /** The same book before anybody wrote targets. */
  private Book unwritten() {
    List<Edit> edits =
        published.supplement().targets().values().stream()
            .<Edit>map(target ->
                new TargetEdit(
                    published.supplement().targets().placed(target.project()).orElseThrow(), null))
            .toList();
    return published.apply(new EditGroup(edits));
  }

  private Book pasted(Book book, String text) {
    return TargetPaste.action(table, book, PastedTable.ofText(text))
        .map(action -> book.apply(action.edit()))
        .orElse(book);
  }

  private @Nullable String refused(String text) {
    RefusedException refused =
        assertThrows(RefusedException.class, () -> pasted(unwritten(), text));
    return messages.text(refused.sentence());
  }

  @Test
  void all_23_targets_go_to_excel_and_come_back_as_they_were_as_text_and_as_html() {
    Book byText = pasted(unwritten(), table.text(published));
    Book byHtml =
        TargetPaste.action(table, unwritten(), PastedTable.ofHtml(table.html(published)))
            .map(action -> unwritten().apply(action.edit()))
            .orElseThrow();
    published
        .projects()
        .forEach(project ->
            assertEquals(
                Targets.of(published, project.code()), Targets.of(byText, project.code())));
    assertEquals(23, byText.supplement().targets().size());
    assertEquals(23, byHtml.supplement().targets().size());
  }

  @Test
  void what_stands_so_already_is_no_change() {
    assertEquals(
        Optional.empty(),
        TargetPaste.action(table, published, PastedTable.ofText(table.text(published))));
  }

  @Test
  void an_empty_cell_changes_nothing_and_indicators_given_replace_those_there_were() {
    Book book =
        pasted(
            published,
            """
            项目编码\t项目期\t项目概况\t一级指标\t二级指标\t三级指标\t年度指标值
            001-01\t\t专线年租金\t产出指标\t数量指标\t专线\t1条
            \t\t\t\t\t线路数\t2条
            """);
    assertEquals("专线年租金", Targets.of(book, LINE).overview());
    assertEquals(Targets.of(published, LINE).period(), Targets.of(book, LINE).period());
    assertEquals(Targets.of(published, LINE).annual(), Targets.of(book, LINE).annual());
    assertEquals(
        List.of(
            new Indicator(IndicatorGroup.OUTPUT, "数量指标", "专线", "", "1条"),
            new Indicator(IndicatorGroup.OUTPUT, "数量指标", "线路数", "", "2条")),
        Targets.of(book, LINE).indicators());
  }

  @Test
  void what_is_not_understood_is_refused_by_row_and_heading() {
    assertEquals("剪贴板里没有表格。请先在 Excel 里选中整张表（连同列名）复制，再点“从 Excel 粘贴”。", refused(""));
    assertEquals("第一行没有认出列名。请先点“复制到 Excel”得到列名，连同列名一起复制。", refused("001-01\t概况"));
    assertEquals(
        "不认识列名“概括”，没有粘贴。请按“复制到 Excel”得到的列名填写，或者删去这一列。", refused("项目编码\t项目期\t概括\n001-01\t1年\t写"));
    assertEquals("第 2 行没有写项目编码或项目名称，没有粘贴。请补上。", refused("项目编码\t项目期\n\t1年"));
    assertEquals(
        "第 3 行的项目“9”不在“项目支出”里，没有粘贴。请核对，或者先在“项目支出”中添加。", refused("项目编码\t项目期\n001-01\t1年\n9\t1年"));
    assertEquals("第 2 行的“工作运行经费”有几个项目同名，没有粘贴。请写项目编码。", refused("项目名称\t项目期\n工作运行经费\t1年"));
    assertEquals(
        "第 2 行的一级指标“产出”不是产出指标、效益指标或满意度指标，没有粘贴。请改正。", refused("项目编码\t一级指标\t三级指标\n001-01\t产出\t专线"));
    assertEquals("第 2 行没有写一级指标，没有粘贴。请补上。", refused("项目编码\t三级指标\n001-01\t专线"));
  }

  @Test
  void an_amount_that_cannot_be_read_is_refused_by_row() {
    assertEquals(
        "第 2 行的资金没有读懂，没有粘贴，请改正：“八千”不是金额，请填写数字，例如 12345.60",
        refused("项目编码\t年度资金：市县（区）财政资金（元）\n001-01\t八千"));
  }
}
