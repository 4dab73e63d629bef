package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.Heading;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.catalog.Catalogs;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.library.BureauCatalogReader;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that starts from a ledger file, and the way from it to figures. */
final class LedgerOptions {

  private static final String YUAN = "yuan";
  private static final String WAN = "wan";

  @Option(names = "--ledger", required = true, paramLabel = "FILE.csv")
  private Path ledger = Path.of("");

  @Option(names = "--edition", required = true, paramLabel = "ID")
  private String edition = "";

  @Option(names = "--year", paramLabel = "YYYY")
  private @Nullable Integer year;

  @Option(names = "--department", required = true, paramLabel = "NAME")
  private String department = "";

  @Option(names = "--amounts", paramLabel = "yuan|wan")
  private @Nullable String amounts;

  @Option(names = "--catalog", paramLabel = "KIND=FILE")
  private Map<String, Path> catalogs = new LinkedHashMap<>();

  /** Reads the ledger and calculates its tables; warns of codes that no catalogue names. */
  FiguresEngine figures(Services services, Progress progress, int total) {
    progress.at(Message.of("cli.step.edition"), 0, total);
    Edition layout = withOwnCatalogs(services.editions().load(edition), services);
    int bookYear = year == null ? layout.firstYear() : year;
    if (bookYear < 2000 || bookYear > 2099) {
      throw RefusedException.of("cli.year", bookYear);
    }
    if (department.isBlank()) {
      throw RefusedException.of("cli.department.blank");
    }
    progress.at(Message.of("cli.step.ledger"), 1, total);
    Heading heading = new Heading(layout.id(), bookYear, new Department(department.strip()));
    Book book = services.ledgers().read(ledger, heading, unit());
    UnlistedCodes.of(book, layout).report(services.console());
    progress.at(Message.of("cli.step.figures"), 2, total);
    return new FiguresEngine(layout, book);
  }

  private @Nullable AmountUnit unit() {
    if (amounts == null) {
      return null;
    }
    return switch (amounts) {
      case YUAN -> AmountUnit.YUAN;
      case WAN -> AmountUnit.TEN_THOUSAND_YUAN;
      default -> throw RefusedException.of("cli.amounts", amounts);
    };
  }

  private Edition withOwnCatalogs(Edition layout, Services services) {
    BureauCatalogReader reader = new BureauCatalogReader(services.vocabulary());
    Catalogs own = layout.catalogs();
    for (Map.Entry<String, Path> entry : catalogs.entrySet()) {
      CatalogKind kind =
          CatalogWord.meaning(entry.getKey())
              .orElseThrow(
                  () -> RefusedException.of("cli.catalog.kind", entry.getKey(), CatalogWord.all()));
      own = own.with(kind, reader.read(entry.getValue(), kind));
    }
    return layout.withCatalogs(own);
  }
}
