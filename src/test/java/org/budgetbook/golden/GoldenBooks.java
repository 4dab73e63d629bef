package org.budgetbook.golden;

import java.nio.file.Path;
import org.budgetbook.book.Book;
import org.budgetbook.json.BookJsonReader;

/** The published disclosures of 2023 and 2025 as whole books. */
public final class GoldenBooks {

  private GoldenBooks() {}

  /**
   * The book of a year: its 13 tables are the published ones, and last year's figures, procurement,
   * assets and performance targets are those of the published text. Texts are our own.
   *
   * @param year 2023 or 2025
   */
  public static Book book(int year) {
    return new BookJsonReader().read(file(year));
  }

  /** The file itself, for commands that take one. */
  public static Path file(int year) {
    return folder(year).resolve("book.json");
  }

  static Path folder(int year) {
    return Path.of("src", "test", "resources", "golden", Integer.toString(year));
  }
}
