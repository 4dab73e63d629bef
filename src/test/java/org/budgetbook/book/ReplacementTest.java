package org.budgetbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplacementTest {

  private static final String EDITION = "lvliang-2025";

  @Test
  void two_hundred_books_become_others_and_undo_gives_them_back() {
    for (long seed = 1; seed <= 200; seed++) {
      becomes(
          new RandomBooks(seed).book(EDITION, 25), new RandomBooks(seed + 1_000).book(EDITION, 25));
    }
  }

  @Test
  void a_book_that_was_edited_becomes_what_it_was() {
    for (long seed = 1; seed <= 100; seed++) {
      RandomBooks random = new RandomBooks(seed);
      RandomEdits edits = new RandomEdits(random);
      Book book = random.book(EDITION, 25);
      Book edited = book;
      for (int i = 0; i < 5; i++) {
        edited = edited.apply(edits.next(edited));
      }
      becomes(edited, book);
    }
  }

  private static void becomes(Book from, Book to) {
    Edit edit = Replacement.of(from, to).orElse(new EditGroup(java.util.List.of()));
    Book after = from.apply(edit);
    assertEquals(contents(to), contents(after));
    assertEquals(contents(from), contents(after.apply(edit.inverse())));
  }

  /** The next id only ever grows. */
  private static Book contents(Book book) {
    return new Book(
        book.heading(),
        book.units(),
        book.projects(),
        book.lines(),
        book.revenue(),
        book.carryOvers(),
        book.supplement(),
        new FactId(0));
  }

  @Test
  void a_book_becomes_itself_by_nothing() {
    Book book = new RandomBooks(3).book(EDITION, 25);
    assertEquals(Optional.empty(), Replacement.of(book, book));
  }
}
