package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.csv.TableFolder;
import org.budgetbook.document.SheetTables;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.PublishedWordings;
import org.budgetbook.message.RefusedException;
import org.budgetbook.workbook.read.XlsxReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that starts from published tables, and the way to the tables. */
final class PublishedOptions {

  @Option(names = "--tables", paramLabel = "DIR", descriptionKey = "published.tables")
  private @Nullable Path tables;

  @Option(names = "--workbook", paramLabel = "FILE.xlsx", descriptionKey = "published.workbook")
  private @Nullable Path workbook;

  @Option(names = "--edition", required = true, paramLabel = "ID", descriptionKey = "edition")
  private String edition = "";

  @Option(names = "--year", paramLabel = "YYYY", descriptionKey = "year")
  private @Nullable Integer year;

  /** The layout the tables are in. */
  Edition layout(Services services) {
    if ((tables == null) == (workbook == null)) {
      throw RefusedException.of("cli.published.input");
    }
    return services.editions().load(edition);
  }

  /** The year of the tables. */
  int year(Edition layout) {
    return LedgerOptions.year(year, layout);
  }

  /** The tables by number. */
  Map<Integer, CheckedTable> tables(Edition layout, Services services) {
    if (tables != null) {
      return new TableFolder(layout, year(layout)).read(tables);
    }
    SheetTables.Read read =
        new SheetTables(
                layout, year(layout), new PublishedWordings(services.resources()).load(layout))
            .read(new XlsxReader().read(Objects.requireNonNull(workbook)));
    read.told().forEach(services.console()::warn);
    return read.tables();
  }
}
