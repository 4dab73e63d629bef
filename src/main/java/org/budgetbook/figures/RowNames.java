package org.budgetbook.figures;

import org.budgetbook.book.Book;
import org.budgetbook.catalog.ClassificationCode;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.RowLabel;
import org.jspecify.annotations.Nullable;

/** What the rows of a book are called in an edition's wording. */
public final class RowNames {

  private final Edition edition;
  private final Book book;

  public RowNames(Edition edition, Book book) {
    this.edition = edition;
    this.book = book;
  }

  /** The text of a label column in a row; empty where the row has nothing to say there. */
  public String label(RowKey row, RowLabel label) {
    return switch (label) {
      case NAME -> name(row);
      case CODE -> code(row);
      case CLASS_CODE -> part(row, 0, 3);
      case SECTION_CODE -> part(row, 3, 5);
      case ITEM_CODE -> part(row, 5, 7);
      case GOVERNMENT_NAME ->
          row instanceof RowKey.EconomicPair pair ? nameOf(pair.government()) : "";
      case GOVERNMENT_CODE ->
          row instanceof RowKey.EconomicPair pair ? pair.government().digits() : "";
    };
  }

  private String name(RowKey row) {
    return switch (row) {
      case RowKey.Fixed fixed -> "";
      case RowKey.Functional functional -> nameOf(functional.code());
      case RowKey.EconomicGroup group -> nameOf(group.code());
      case RowKey.EconomicPair pair -> nameOf(pair.department());
      case RowKey.Revenue revenue -> nameOf(revenue.code());
      case RowKey.WholeDepartment department -> book.heading().department().name();
      case RowKey.OfUnit unit -> book.unit(unit.unit()).name();
      case RowKey.OfProject project -> book.project(project.project()).name();
    };
  }

  /** A code that no catalogue names stands for itself: the row must not lose its identity. */
  private String nameOf(ClassificationCode code) {
    return edition.catalogs().name(code, book.heading().year()).orElse(code.digits());
  }

  private static String code(RowKey row) {
    return switch (row) {
      case RowKey.OfUnit unit -> unit.unit().value();
      case RowKey.OfProject project -> project.project().value();
      default -> digits(row.classificationCode());
    };
  }

  private static String digits(@Nullable ClassificationCode code) {
    return code == null ? "" : code.digits();
  }

  private static String part(RowKey row, int from, int to) {
    String digits = digits(row.classificationCode());
    return digits.length() >= to ? digits.substring(from, to) : "";
  }
}
