package org.budgetbook.golden;

import org.budgetbook.book.Book;
import org.budgetbook.json.BookJsonReader;
import org.budgetbook.library.Resources;

/** The sample department that the program brings along: it has data in every table. */
public final class SampleBook {

  private SampleBook() {}

  /** The finished book, as “open the sample” gives it. */
  public static Book book() {
    return new BookJsonReader().read(Resources.ofProgram(), "samples/sample-2025/book.json");
  }

  /** Its facts alone: no number of last year, no text and no target is entered yet. */
  public static Book factsAlone() {
    Book book = book();
    return new Book(
        book.heading(),
        book.units(),
        book.projects(),
        book.lines(),
        book.revenue(),
        book.carryOvers(),
        Book.empty(book.heading()).supplement(),
        book.nextFactId());
  }
}
