package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.catalog.Catalogs;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.BureauCatalogReader;
import org.budgetbook.message.RefusedException;
import picocli.CommandLine.Option;

/** The finance bureau's own catalogues in place of an edition's. */
final class CatalogOptions {

  @Option(names = "--catalog", paramLabel = "KIND=FILE")
  private Map<String, Path> catalogs = new LinkedHashMap<>();

  /** The edition with the catalogues that were named. */
  Edition in(Edition layout, Services services) {
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
