package org.budgetbook.workbook;

import java.nio.file.Path;
import java.util.List;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.Heading;
import org.budgetbook.csv.LedgerReader;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.golden.SampleBook;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;

/** Books to write: the two published ones, the sample, and small ones of a few lines. */
final class Books {

  static final String HEADER = "单位编码,单位名称,功能科目编码,支出类别,部门经济科目编码,政府经济科目编码,项目编码,项目名称,资金来源,年度,金额（元）\n";

  private static final Resources RESOURCES = Resources.ofProgram();
  private static final LedgerReader LEDGERS = new LedgerReader(new Vocabulary(RESOURCES));

  private Books() {}

  static Path golden(int year) {
    return Path.of("src", "test", "resources", "golden", Integer.toString(year));
  }

  static Book published(int year) {
    return read(golden(year).resolve("ledger.csv"), year, department(year));
  }

  static String department(int year) {
    return year == 2023 ? "吕梁市人民政府办公室" : "中国共产党吕梁市委员会办公室";
  }

  static Book read(Path ledger, int year, String department) {
    return LEDGERS.read(
        ledger, new Heading("lvliang-" + year, year, new Department(department)), null);
  }

  static Book sample() {
    return SampleBook.book();
  }

  static List<TableFigures> tables(Book book) {
    return new FiguresEngine(new Editions(RESOURCES).load(book.heading().edition()), book).tables();
  }
}
