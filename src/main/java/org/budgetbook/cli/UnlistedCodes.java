package org.budgetbook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.catalog.Catalogs;
import org.budgetbook.catalog.ClassificationCode;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/**
 * Codes of a ledger that the catalogue does not have. Our own catalogues may be incomplete, so they
 * are printed by number and reported; the finance bureau's own list is right, so they are refused.
 */
final class UnlistedCodes {

  private final List<Message> warnings;
  private final List<Message> errors;

  private UnlistedCodes(List<Message> warnings, List<Message> errors) {
    this.warnings = warnings;
    this.errors = errors;
  }

  static UnlistedCodes of(Book book, Edition edition) {
    List<Message> warnings = new ArrayList<>();
    List<Message> errors = new ArrayList<>();
    for (CatalogKind kind : CatalogKind.values()) {
      boolean authoritative = edition.catalogs().of(kind).isAuthoritative();
      usedLines(book, kind)
          .forEach((digits, lines) -> {
            if (!edition.catalogs().of(kind).contains(digits)) {
              (authoritative ? errors : warnings)
                  .add(
                      Message.of(
                          authoritative ? "cli.code.not-in-bureau" : "cli.code.not-in-catalog",
                          Message.of("cli.catalog." + CatalogWord.of(kind)),
                          digits,
                          lines));
            }
          });
    }
    return new UnlistedCodes(warnings, errors);
  }

  /** Every code the lines use, with the levels above it, and by how many lines. */
  private static Map<String, Integer> usedLines(Book book, CatalogKind kind) {
    Map<String, Integer> used = new TreeMap<>();
    for (BudgetLine line : book.lines()) {
      for (ClassificationCode code : codes(line)) {
        if (Catalogs.kindOf(code) == kind) {
          used.merge(code.digits(), 1, Integer::sum);
        }
      }
    }
    return used;
  }

  private static List<ClassificationCode> codes(BudgetLine line) {
    List<ClassificationCode> codes = new ArrayList<>(line.functional().path());
    if (line.departmentEconomic() != null) {
      codes.addAll(line.departmentEconomic().path());
    }
    if (line.governmentEconomic() != null) {
      codes.add(line.governmentEconomic());
    }
    return codes;
  }

  /**
   * Warns on the console.
   *
   * @throws RefusedException for the first code the bureau's own list lacks, saying how many more
   */
  void report(Console console) {
    if (errors.size() == 1) {
      throw new RefusedException(errors.getFirst());
    }
    if (!errors.isEmpty()) {
      throw RefusedException.of("cli.and-more", errors.getFirst(), errors.size() - 1);
    }
    warnings.forEach(console::warn);
  }
}
