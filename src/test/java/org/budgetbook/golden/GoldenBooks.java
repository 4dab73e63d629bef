package org.budgetbook.golden;

import java.nio.file.Path;
import java.util.Map;
import org.budgetbook.book.Book;
import org.budgetbook.json.BookJsonReader;

/** The published disclosures of 2023 and 2025 as whole books. */
public final class GoldenBooks {

  /** What the published tables of 2025 are as last year's figures of 2026, in yuan. */
  public static final Map<String, String> LAST_YEARS_OF_2026 =
      Map.of(
          "prior-year.total", "18610000",
          "prior-year.general-current", "18610000",
          "prior-year.abroad", "0",
          "prior-year.reception", "0",
          "prior-year.vehicle-purchase", "0",
          "prior-year.vehicle-operation", "125000",
          "prior-year.agency-operating", "1429600");

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
