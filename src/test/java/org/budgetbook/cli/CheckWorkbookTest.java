package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.budgetbook.cli.ForeignWorkbook.Look;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.golden.GoldenBooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in workbooks, ours and those of other systems, are checked as if they were tsv. */
class CheckWorkbookTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void our_own_workbook_has_the_findings_of_the_published_tables(int year) {
    Path file = folder.resolve("own.xlsx");
    CommandRun export =
        CommandRun.of(
            folder,
            "export",
            "xlsx",
            "--book",
            GoldenBooks.file(year).toString(),
            "--out",
            file.toString());
    assertEquals(0, export.exit(), export.err());
    assertEquals(tables(year), check(file, year));
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void a_sheet_for_each_table_wherever_it_stands(int year) throws IOException {
    same(year, Look.PLAIN.below(3, 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void blank_columns_between_the_columns(int year) throws IOException {
    same(year, Look.PLAIN.withBlankColumns());
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void amounts_in_yuan(int year) throws IOException {
    same(year, Look.PLAIN.in("金额单位：元", 4));
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void amounts_in_thousands_as_texts_with_separators_and_wide_digits(int year) throws IOException {
    same(year, Look.PLAIN.in("单位:千元", 1).asTexts().below(0, 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void titles_and_headings_in_other_words(int year) throws IOException {
    UnaryOperator<String> heading =
        text ->
            switch (text) {
              case "科目编码" -> "功能分类科目编码";
              case "科目名称" -> "支出功能分类科目名称";
              case "合计" -> "小计";
              case "一般公共预算" -> "一般公共预算拨款";
              default -> text.equals(year + "年") ? "预算数" : text;
            };
    same(
        year,
        Look.PLAIN.worded(
            title -> "附件：某某市某某局" + title.replace("预算表", "表").replace("（不含上年结转）", ""), heading));
  }

  private void same(int year, Look look) throws IOException {
    try (ForeignWorkbook foreign = new ForeignWorkbook(year)) {
      for (TableDefinition table : foreign.tables()) {
        Sheet sheet = foreign.workbook.createSheet();
        foreign.write(sheet, 0, table, foreign.body(table), look);
      }
      CommandRun run = check(foreign.save(folder.resolve("foreign.xlsx")), year);
      assertEquals(tables(year), run);
    }
  }

  @Test
  void all_tables_one_under_the_other_in_one_sheet() throws IOException {
    try (ForeignWorkbook foreign = new ForeignWorkbook(2025)) {
      Sheet sheet = foreign.workbook.createSheet();
      int row = 0;
      for (TableDefinition table : foreign.tables()) {
        row = foreign.write(sheet, row + 1, table, foreign.body(table), Look.PLAIN);
      }
      assertEquals(tables(2025), check(foreign.save(folder.resolve("one.xlsx")), 2025));
    }
  }

  @Test
  void a_table_over_two_sheets_with_hidden_rows() throws IOException {
    try (ForeignWorkbook foreign = new ForeignWorkbook(2025)) {
      for (TableDefinition table : foreign.tables()) {
        List<String> body = foreign.body(table);
        int half = body.size() / 2;
        List<List<String>> parts =
            body.size() < 4
                ? List.of(body)
                : List.of(body.subList(0, half), body.subList(half, body.size()));
        for (List<String> part : parts) {
          Sheet sheet = foreign.workbook.createSheet();
          foreign.write(sheet, 0, table, part, Look.PLAIN);
          sheet.getRow(sheet.getLastRowNum() - 1).setZeroHeight(true);
        }
      }
      assertEquals(tables(2025), check(foreign.save(folder.resolve("two.xlsx")), 2025));
    }
  }

  @Test
  void a_wrong_figure_of_a_foreign_workbook_is_found() throws IOException {
    try (ForeignWorkbook foreign = new ForeignWorkbook(2025)) {
      for (TableDefinition table : foreign.tables()) {
        List<String> body = new ArrayList<>(foreign.body(table));
        if (table.number() == 3) {
          body.replaceAll(line -> line.replace("合计\t\t1861.00", "合计\t\t1861.10"));
        }
        foreign.write(foreign.workbook.createSheet(), 0, table, body, Look.PLAIN.in("单位：元", 4));
      }
      CommandRun run = check(foreign.save(folder.resolve("wrong.xlsx")), 2025);
      assertEquals(1, run.exit(), run.err());
      assertTrue(run.out().contains("1,861.10"), run.out());
    }
  }

  @Test
  void a_formula_without_result_is_told_by_cell_and_leaves_rules_undecided() throws IOException {
    try (ForeignWorkbook foreign = new ForeignWorkbook(2025)) {
      for (TableDefinition table : foreign.tables()) {
        Sheet sheet = foreign.workbook.createSheet("第" + table.number() + "张");
        foreign.write(sheet, 0, table, foreign.body(table), Look.PLAIN);
        if (table.number() == 3) {
          Row total = sheet.getRow(4);
          total.removeCell(total.getCell(2));
          total.createCell(2).setCellFormula("D5+E5");
        }
      }
      Path file = foreign.save(folder.resolve("formula.xlsx"));
      CommandRun run = text("--workbook", file.toString(), "--edition", "lvliang-2025");
      assertEquals(0, run.exit(), run.out() + run.err());
      assertEquals(
          "工作表“第3张”C5（表 3）没有读到：公式没有保存计算结果，请在 Excel 或 WPS 中打开并保存一次，没有检查" + System.lineSeparator(),
          run.err());
      assertTrue(run.out().contains("未能判定 [规则 14]"), run.out());
      assertTrue(run.out().contains("没有读到表三“合计”"), run.out());
      assertFalse(run.out().contains("错误 ["), run.out());
    }
  }

  @Test
  void a_table_that_is_not_recognised_is_not_passed_and_not_missing() throws IOException {
    try (ForeignWorkbook foreign = new ForeignWorkbook(2025)) {
      for (TableDefinition table : foreign.tables()) {
        Look look =
            table.number() == 5
                ? Look.PLAIN.worded(title -> "说不清的一张", heading -> "栏" + heading.hashCode())
                : Look.PLAIN;
        foreign.write(
            foreign.workbook.createSheet("页" + table.number()),
            0,
            table,
            foreign.body(table),
            look);
      }
      Path file = foreign.save(folder.resolve("strange.xlsx"));
      CommandRun run = text("--workbook", file.toString(), "--edition", "lvliang-2025");
      assertEquals(0, run.exit(), run.out() + run.err());
      assertEquals("工作表“页5”有金额，但不认识是哪张表，没有检查" + System.lineSeparator(), run.err());
      assertTrue(run.out().contains("未能判定 [规则 50a]"), run.out());
    }
  }

  @Test
  void a_workbook_without_our_tables_leaves_with_2() throws IOException {
    try (ForeignWorkbook foreign = new ForeignWorkbook(2025)) {
      ForeignWorkbook.cell(foreign.workbook.createSheet(), 0, 0, "通讯录");
      CommandRun run = check(foreign.save(folder.resolve("none.xlsx")), 2025);
      assertEquals(2, run.exit());
      assertTrue(run.err().startsWith("none.xlsx 中没有找到版式"), run.err());
    }
  }

  private CommandRun check(Path file, int year) {
    return json("--workbook", file.toString(), "--edition", "lvliang-" + year);
  }

  private CommandRun tables(int year) {
    return json("--tables", "src/test/resources/golden/" + year, "--edition", "lvliang-" + year);
  }

  private CommandRun json(String... words) {
    return CommandRun.of(folder, all(words, "--format", "json"));
  }

  private CommandRun text(String... words) {
    return CommandRun.of(folder, all(words));
  }

  private static String[] all(String[] words, String... more) {
    List<String> all = new ArrayList<>(List.of("check"));
    all.addAll(List.of(words));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
