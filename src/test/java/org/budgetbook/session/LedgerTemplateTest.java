package org.budgetbook.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.budgetbook.book.Book;
import org.budgetbook.book.RandomBooks;
import org.budgetbook.csv.LedgerWriter;
import org.budgetbook.csv.WholeFiles;
import org.budgetbook.edition.Edition;
import org.budgetbook.intake.ForeignSheet;
import org.budgetbook.intake.ImportMode;
import org.budgetbook.intake.ImportPreview;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.workbook.LedgerWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger as a spreadsheet goes out and comes back as the same lines. */
class LedgerTemplateTest {

  private static final Resources RESOURCES = Resources.ofProgram();

  @TempDir private Path folder;

  @Test
  void random_books_come_back_as_the_same_lines() throws IOException {
    Edition edition = new Editions(RESOURCES).load("lvliang-2025");
    LedgerIntake intake = new LedgerIntake(RESOURCES, new WholeFiles(), folder.resolve("m"));
    LedgerWriter writer = new LedgerWriter(new Vocabulary(RESOURCES));
    int seeds = Integer.getInteger("template.seeds", 25);
    for (int seed = 1; seed <= seeds; seed++) {
      Book book = new RandomBooks(seed).book("lvliang-2025", 60);
      Path file = write(edition, book);
      ForeignSheet sheet = intake.open(file).sheets().getFirst();
      Book empty = Book.empty(book.heading());
      ImportPreview preview =
          intake.preview(empty, edition, sheet, intake.mapping(sheet), ImportMode.ADD);
      Book read = preview.edit().map(empty::apply).orElse(empty);
      assertEquals(writer.text(book), writer.text(read), "seed " + seed);
    }
  }

  @Test
  void an_empty_one_has_drop_downs_notes_and_text_columns() throws IOException {
    Path file = folder.resolve("empty.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      new LedgerWorkbook(RESOURCES)
          .write(new Editions(RESOURCES).load("lvliang-2025"), 2025, null, out);
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertEquals("单位编码", sheet.getRow(0).getCell(0).getStringCellValue());
      assertEquals("金额（元）", sheet.getRow(0).getCell(10).getStringCellValue());
      assertEquals(6, sheet.getDataValidations().size());
      assertEquals(11, sheet.getCellComments().size());
      assertEquals("@", sheet.getColumnStyle(2).getDataFormatString());
      assertEquals(0, sheet.getLastRowNum());
    }
  }

  private Path write(Edition edition, Book book) throws IOException {
    Path file = folder.resolve("ledger.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      new LedgerWorkbook(RESOURCES).write(edition, book.heading().year(), book, out);
    }
    return file;
  }
}
