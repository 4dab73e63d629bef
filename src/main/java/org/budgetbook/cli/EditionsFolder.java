package org.budgetbook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a folder of editions in place of those that ship with the program. */
final class EditionsFolder {

  @Option(names = "--folder", paramLabel = "DIR")
  private @Nullable Path folder;

  /** The folder holds {@code editions/}; catalogues it lacks are the program's. */
  Editions editions(Services services) {
    if (folder == null) {
      return services.editions();
    }
    Path index = folder.resolve("editions").resolve("index.yaml");
    if (!Files.isReadable(index)) {
      throw RefusedException.of("cli.editions.no-index", index.toAbsolutePath().normalize());
    }
    return new Editions(Resources.ofFolder(folder).borrowing("catalogs/", services.resources()));
  }
}
