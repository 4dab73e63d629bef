package org.budgetbook.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.Heading;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A published budget's ledger gives the tables as they were published. */
class TableTsvTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"2023,吕梁市人民政府办公室", "2025,中国共产党吕梁市委员会办公室"})
  void the_tables_of_a_published_ledger_are_the_published_tables(int year, String department)
      throws IOException {
    Path golden = GOLDEN.resolve(Integer.toString(year));
    StringBuilder expected = new StringBuilder();
    StringBuilder actual = new StringBuilder();
    for (TableFigures table : tables(golden.resolve("ledger.csv"), year, department)) {
      String name = TableTsv.fileName(table.definition());
      expected.append(name).append('\n').append(Files.readString(golden.resolve(name)));
      actual.append(name).append('\n').append(TableTsv.text(table));
    }
    assertEquals(expected.toString(), actual.toString());
  }

  @ParameterizedTest
  @CsvSource({"2023,吕梁市人民政府办公室", "2025,中国共产党吕梁市委员会办公室"})
  void a_ledger_written_and_read_again_is_the_same_book(int year, String department)
      throws IOException {
    Book book = book(GOLDEN.resolve(year + "/ledger.csv"), year, department);
    String written = new LedgerWriter(new Vocabulary(Resources.ofProgram())).text(book);
    Path again = Files.writeString(folder.resolve("ledger.csv"), written);
    assertEquals(book, book(again, year, department));
  }

  private static Iterable<TableFigures> tables(Path ledger, int year, String department) {
    Edition edition = new Editions(Resources.ofProgram()).load("lvliang-" + year);
    return new FiguresEngine(edition, book(ledger, year, department)).tables();
  }

  private static Book book(Path ledger, int year, String department) {
    return new LedgerReader(new Vocabulary(Resources.ofProgram()))
        .read(ledger, new Heading("lvliang-" + year, year, new Department(department)), null);
  }
}
