package org.budgetbook.reconstruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Department;
import org.budgetbook.book.Heading;
import org.budgetbook.edition.Edition;
import org.budgetbook.golden.GoldenBooks;
import org.budgetbook.library.AffinitiesReader;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.reconstruction.Reconstruction.Rebuilt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables → rebuilt ledger → the same tables, byte for byte. More departments: {@code
 * -Dbudgetbook.rebuild.departments=300}.
 */
class RoundTripTest {

  private static final int DEPARTMENTS = Integer.getInteger("budgetbook.rebuild.departments", 30);

  private final Resources resources = Resources.ofProgram();
  private final Affinities affinities = new AffinitiesReader(resources).load();

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void a_published_year_is_rebuilt_and_prints_every_table_as_published(int year) {
    Edition edition = edition("lvliang-" + year);
    PrintedTables published = PrintedTables.golden(edition, year);
    Rebuilt rebuilt = rebuilt(edition, published, GoldenBooks.book(year).heading());
    assertEquals(published.texts(), PrintedTables.of(edition, rebuilt.book()).texts());
  }

  @Test
  void the_lines_of_2025_are_those_of_the_published_year_but_for_the_yuan_that_no_table_prints() {
    Edition edition = edition("lvliang-2025");
    Book golden = GoldenBooks.book(2025);
    Rebuilt rebuilt = rebuilt(edition, PrintedTables.golden(edition, 2025), golden.heading());
    assertEquals(codes(golden), codes(rebuilt.book()));
    assertEquals(0, rebuilt.count(Sureness.ASSUMED));
    assertEquals(23, rebuilt.count(Sureness.PROVEN), "all projects have one functional code");
  }

  /** Each line's codes with its amount in units of a thousand yuan, which rounding leaves alone. */
  private static List<String> codes(Book book) {
    List<String> codes = new ArrayList<>();
    for (BudgetLine line : book.lines()) {
      codes.add(
          line.functional()
              + " "
              + line.category()
              + " "
              + line.departmentEconomic()
              + " "
              + line.governmentEconomic()
              + " "
              + line.source()
              + " "
              + (line.amount().fen() + 10_000) / 100_000);
    }
    codes.sort(null);
    return codes;
  }

  @ParameterizedTest
  @ValueSource(strings = {"lvliang-2023", "lvliang-2025"})
  void random_departments_are_rebuilt_and_print_the_same_tables(String id) {
    Edition edition = edition(id);
    for (int seed = 0; seed < DEPARTMENTS; seed++) {
      Book book = new RandomDepartments(new Random(seed)).book(id, 60);
      PrintedTables printed = PrintedTables.of(edition, book);
      Rebuilt rebuilt = rebuilt(edition, printed, book.heading());
      int number = seed;
      assertEquals(
          printed.texts(),
          PrintedTables.of(edition, rebuilt.book()).texts(),
          () -> "seed " + number);
      assertEquals(book.lines().isEmpty(), rebuilt.book().lines().isEmpty());
    }
  }

  @Test
  void a_line_is_proven_only_where_every_ledger_with_these_tables_has_it() {
    Edition edition = edition("lvliang-2025");
    for (int seed = 0; seed < DEPARTMENTS; seed++) {
      Book book = new RandomDepartments(new Random(seed)).book("lvliang-2025", 12);
      Rebuilt rebuilt = rebuilt(edition, PrintedTables.of(edition, book), book.heading());
      List<String> original = new ArrayList<>();
      book.lines().forEach(line -> original.add(sides(line)));
      for (BudgetLine line : rebuilt.book().lines()) {
        if (rebuilt.sureness().get(line.id()) == Sureness.PROVEN) {
          int number = seed;
          assertTrue(
              original.contains(sides(line)),
              () -> "seed " + number + " " + sides(line) + original);
        }
      }
    }
  }

  /** What a proven line promises: function, category, source, timing, economic pair if basic. */
  private static String sides(BudgetLine line) {
    String pair =
        line.category().isBasic()
            ? line.departmentEconomic() + "/" + line.governmentEconomic()
            : "";
    return line.functional()
        + " "
        + line.category()
        + " "
        + pair
        + " "
        + line.source()
        + " "
        + line.timing();
  }

  @Test
  void a_department_without_any_money_is_rebuilt_as_an_empty_ledger() {
    Edition edition = edition("lvliang-2025");
    Book empty = Book.empty(new Heading(edition.id(), 2025, new Department("测试局")));
    Rebuilt rebuilt = rebuilt(edition, PrintedTables.of(edition, empty), empty.heading());
    assertEquals(List.of(), rebuilt.book().lines().asList());
  }

  private Edition edition(String id) {
    return new Editions(resources).load(id);
  }

  private Rebuilt rebuilt(Edition edition, PrintedTables printed, Heading heading) {
    return assertInstanceOf(
        Rebuilt.class, new LedgerRebuilder(edition, affinities).rebuild(heading, printed.tables()));
  }
}
