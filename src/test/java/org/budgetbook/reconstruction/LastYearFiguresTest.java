package org.budgetbook.reconstruction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.Heading;
import org.budgetbook.edition.Edition;
import org.budgetbook.golden.GoldenBooks;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.junit.jupiter.api.Test;

class LastYearFiguresTest {

  private final Edition edition = new Editions(Resources.ofProgram()).load("lvliang-2025");

  private Map<String, String> numbers(Book book) {
    Map<String, String> numbers = new TreeMap<>();
    book.supplement()
        .numbers()
        .forEach(number -> numbers.put(number.key().value(), number.value().toPlainString()));
    return numbers;
  }

  @Test
  void last_years_figures_are_the_published_ones_in_yuan_and_a_blank_is_zero() {
    Book book = Book.empty(new Heading(edition.id(), 2026, new Department("测试局")));
    LastYearFigures figures =
        LastYearFigures.of(book, edition, PrintedTables.golden(edition, 2025).tables());
    assertEquals(List.of(), figures.missing());
    assertEquals(GoldenBooks.LAST_YEARS_OF_2026, numbers(book.apply(figures.edit())));
  }

  @Test
  void figures_typed_before_are_replaced_in_one_undoable_edit() {
    Book book = Book.empty(new Heading(edition.id(), 2026, new Department("测试局")));
    Book first =
        book.apply(
            LastYearFigures.of(book, edition, PrintedTables.golden(edition, 2025).tables()).edit());
    Edition older = new Editions(Resources.ofProgram()).load("lvliang-2023");
    LastYearFigures again =
        LastYearFigures.of(first, edition, PrintedTables.golden(older, 2023).tables());
    Book second = first.apply(again.edit());
    assertEquals("20710900", numbers(second).get("prior-year.total"));
    assertEquals(first, second.apply(again.edit().inverse()));
  }
}
