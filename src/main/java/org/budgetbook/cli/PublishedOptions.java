package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.budgetbook.message.RefusedException;
import org.budgetbook.session.Published;
import org.budgetbook.session.PublishedIntake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that starts from published tables, and the way to the tables. */
final class PublishedOptions {

  @Option(names = "--tables", paramLabel = "DIR", descriptionKey = "published.tables")
  private @Nullable Path tables;

  @Option(names = "--workbook", paramLabel = "FILE.xlsx", descriptionKey = "published.workbook")
  private @Nullable Path workbook;

  @Option(names = "--document", paramLabel = "FILE.pdf|.txt", descriptionKey = "published.document")
  private @Nullable Path document;

  @Option(names = "--edition", required = true, paramLabel = "ID", descriptionKey = "edition")
  private String edition = "";

  @Option(names = "--year", paramLabel = "YYYY", descriptionKey = "year")
  private @Nullable Integer year;

  /**
   * The tables, with what was told about them said already.
   *
   * @throws RefusedException if not just one place is named, or none can be read there
   */
  Published tables(Services services) {
    List<Path> named = Stream.of(tables, workbook, document).filter(Objects::nonNull).toList();
    if (named.size() != 1) {
      throw RefusedException.of("cli.published.input");
    }
    int bookYear = LedgerOptions.year(year, services.editions().load(edition));
    PublishedIntake intake = intake(services);
    Published published =
        tables != null
            ? intake.folder(tables, edition, bookYear)
            : workbook != null
                ? intake.workbook(workbook, edition, bookYear)
                : intake.document(named.getFirst(), edition, bookYear);
    published.told().forEach(services.console()::warn);
    return published;
  }

  /** What reads and rebuilds. */
  static PublishedIntake intake(Services services) {
    return new PublishedIntake(services.resources(), services.editions());
  }
}
