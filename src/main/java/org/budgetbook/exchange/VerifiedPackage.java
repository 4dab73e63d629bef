package org.budgetbook.exchange;

import java.util.List;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.check.CheckReport;
import org.budgetbook.edition.Edition;
import org.budgetbook.exchange.seal.Signature;
import org.budgetbook.figures.TableFigures;

/**
 * A package that was found whole, and whose tables are those that its own book gives.
 *
 * @param digest SM3 of its manifest
 * @param signature verified; empty for an unsigned package (未签名)
 * @param tables as calculated here
 * @param report what the rules of this program find in the book alone
 * @param exact whether all tables and data agree byte by byte; else the figures of the tables do,
 *     and another version of the program wrote them
 */
public record VerifiedPackage(
    Manifest manifest,
    String digest,
    Optional<Signature> signature,
    Book book,
    Edition edition,
    List<TableFigures> tables,
    CheckReport report,
    boolean exact) {

  public VerifiedPackage {
    tables = List.copyOf(tables);
  }
}
