package org.budgetbook.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.RandomBooks;
import org.budgetbook.csv.LedgerWriter;
import org.budgetbook.csv.WholeFiles;
import org.budgetbook.intake.ColumnMapping;
import org.budgetbook.intake.ForeignFile;
import org.budgetbook.intake.ForeignSheet;
import org.budgetbook.intake.ImportMode;
import org.budgetbook.intake.ImportPreview;
import org.budgetbook.intake.LedgerColumn;
import org.budgetbook.intake.RowFate;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers from files of any layout become edits: all of them, in one step, or none. */
class LedgerIntakeTest {

  private static final Resources RESOURCES = Resources.ofProgram();
  private static final Vocabulary VOCABULARY = new Vocabulary(RESOURCES);

  @TempDir private Path folder;
  private OpenSample sample;
  private LedgerIntake intake;

  @BeforeEach
  void open() {
    sample = new OpenSample(folder);
    intake = new LedgerIntake(RESOURCES, new WholeFiles(), folder.resolve("mappings.properties"));
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void a_ledger_of_the_book_itself_changes_nothing() throws IOException {
    Book book = sample.budget().book();
    ImportPreview preview = preview(ledger(book), ImportMode.REPLACE_UNITS);
    assertEquals(book.lines().size(), preview.count(RowFate.Same.class));
    assertEquals(book.lines().size(), preview.rows().size());
    assertTrue(preview.edit().isEmpty() && preview.isWhole());
  }

  @Test
  void random_books_written_as_a_ledger_come_back_as_the_same_lines() throws IOException {
    for (int seed = 1; seed <= 60; seed++) {
      Book book = new RandomBooks(seed).book("lvliang-2025", 40);
      if (book.lines().isEmpty()) {
        continue;
      }
      Book empty = Book.empty(book.heading());
      ForeignSheet sheet = intake.open(ledger(book)).sheets().getFirst();
      ImportPreview preview =
          intake.preview(
              empty,
              new Editions(RESOURCES).load("lvliang-2025"),
              sheet,
              intake.mapping(sheet).withUnit(AmountUnit.YUAN),
              ImportMode.ADD);
      Book read = empty.apply(preview.edit().orElseThrow());
      assertEquals(facts(book), facts(read), "seed " + seed);
    }
  }

  @Test
  void new_changed_and_missing_lines_are_told_apply_in_one_step_and_can_be_taken_back()
      throws IOException {
    Book before = sample.budget().book();
    List<String> rows = List.of(new LedgerWriter(VOCABULARY).text(before).split("\r\n"));
    List<String> changed = new java.util.ArrayList<>(rows);
    changed.set(1, rows.get(1).replaceFirst(",[^,]*$", ",4321.09"));
    String last = changed.removeLast();
    changed.add(rows.get(1).replace("2010301", "2010302").replaceFirst(",[^,]*$", ",7.00"));
    Path file = Files.writeString(folder.resolve("in.csv"), String.join("\r\n", changed));
    ForeignFile foreign = intake.open(file);
    ImportPreview preview = preview(file, ImportMode.REPLACE_UNITS);
    assertEquals(1, preview.count(RowFate.Changed.class), preview.rows().toString());
    assertEquals(1, preview.count(RowFate.Added.class));
    assertEquals(
        List.of(last.split(",")[0]),
        preview.removed().stream().map(line -> line.unit().value()).toList());
    intake.apply(sample.budget(), preview, foreign).toCompletableFuture().join();
    assertEquals(
        Money.parseYuan("4321.09"),
        sample.budget().book().lines().values().iterator().next().amount());
    sample.budget().undo().toCompletableFuture().join();
    assertEquals(before.lines(), sample.budget().book().lines());
    assertEquals(before.units(), sample.budget().book().units());
  }

  @Test
  void one_wrong_row_keeps_all_out_and_is_told_by_cell() throws IOException {
    Book before = sample.budget().book();
    String text = new LedgerWriter(VOCABULARY).text(before);
    Path file =
        Files.writeString(
            folder.resolve("bad.csv"), text.replaceFirst(",[0-9.]+\r\n", ",1.005\r\n"));
    ForeignFile foreign = intake.open(file);
    ImportPreview preview = preview(file, ImportMode.ADD);
    assertEquals(1, preview.count(RowFate.Wrong.class));
    CompletionException refused =
        assertThrows(
            CompletionException.class,
            () -> intake.apply(sample.budget(), preview, foreign).toCompletableFuture().join());
    assertEquals(
        "有 1 行有问题，没有导入任何一行；第一处在 K2：金额“1.005”的小数超过两位，请精确到分（两位小数）。请改正后再导入",
        new Messages(RESOURCES).text(new Failures().sentenceOf(refused)));
    assertEquals(before, sample.budget().book());
  }

  @Test
  void a_foreign_sheet_is_mapped_by_its_headings_and_what_it_leaves_out_is_found()
      throws IOException {
    Path file = folder.resolve("foreign.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("部门支出明细");
      row(sheet, 0, "某某局支出明细表");
      row(sheet, 1, "", "", "", "", "", "", "单位：万元");
      row(sheet, 3, "单位代码", "预算单位", "功能分类科目", "部门预算支出经济分类", "项目", "资金性质", "预算金额");
      row(sheet, 4, "900", "新来的单位", "2010301-行政运行", "[30101]基本工资", "", "一般公共预算拨款", "１２.５");
      row(sheet, 5, "", "", "2010302", "30201 办公费", "一项活动", "财政拨款", "3");
      row(sheet, 6, "合计", "", "", "", "", "", "15.5");
      sheet.addMergedRegion(new CellRangeAddress(4, 5, 0, 0));
      sheet.addMergedRegion(new CellRangeAddress(4, 5, 1, 1));
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
    ForeignFile foreign = intake.open(file);
    ForeignSheet sheet = foreign.sheets().getFirst();
    ColumnMapping mapping = intake.mapping(sheet);
    assertEquals(
        "header=4;unit-code=A;unit-name=B;functional=C;department-economic=D;project-name=E;"
            + "fund-source=F;amount=G;unit=wan",
        mapping.toText());
    ImportPreview preview = intake.preview(sample.budget(), sheet, mapping, ImportMode.ADD);
    assertTrue(preview.isWhole(), preview.toString());
    assertEquals(2, preview.count(RowFate.Added.class));
    assertEquals(1, preview.count(RowFate.Passed.class));
    BudgetLine first = ((RowFate.Added) preview.rows().get(0)).line();
    assertEquals("50101", String.valueOf(first.governmentEconomic()));
    assertEquals(Money.ofYuan(125_000), first.amount());
    int lines = sample.budget().book().lines().size();
    intake.apply(sample.budget(), preview, foreign).toCompletableFuture().join();
    assertEquals(lines + 2, sample.budget().book().lines().size());
    sample.budget().undo().toCompletableFuture().join();
    assertEquals(lines, sample.budget().book().lines().size());
  }

  @Test
  void a_mapping_is_remembered_by_its_headings() throws IOException {
    ForeignSheet sheet =
        intake
            .open(Files.writeString(folder.resolve("a.csv"), "甲,乙,科目编码,丁\n1,2,3,4\n"))
            .sheets()
            .getFirst();
    ColumnMapping own =
        intake
            .mapping(sheet)
            .with(LedgerColumn.UNIT_CODE, 0)
            .with(LedgerColumn.AMOUNT, 3)
            .withFixed(LedgerColumn.FUND_SOURCE, "一般公共预算")
            .withUnit(AmountUnit.TEN_THOUSAND_YUAN);
    assertEquals(own, ColumnMapping.parse(own.toText()));
    intake.remember(sheet, own);
    assertEquals(own, intake.mapping(sheet));
  }

  private static void row(Sheet sheet, int at, String... texts) {
    var row = sheet.createRow(at);
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        row.createCell(i).setCellValue(texts[i]);
      }
    }
  }

  private Path ledger(Book book) throws IOException {
    return Files.writeString(folder.resolve("ledger.csv"), new LedgerWriter(VOCABULARY).text(book));
  }

  private ImportPreview preview(Path file, ImportMode mode) {
    ForeignSheet sheet = intake.open(file).sheets().getFirst();
    return intake.preview(sample.budget(), sheet, intake.mapping(sheet), mode);
  }

  private static List<String> facts(Book book) {
    return List.of(new LedgerWriter(VOCABULARY).text(book).split("\r\n"));
  }
}
