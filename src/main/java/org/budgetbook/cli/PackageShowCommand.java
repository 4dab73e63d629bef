package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.budgetbook.session.PackageCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what a package holds, once it is verified. */
@Command(name = "show")
final class PackageShowCommand implements Callable<Integer> {

  private final Services services;

  @Parameters(paramLabel = "FILE.budgetpkg", descriptionKey = "package-file")
  private Path file = Path.of("");

  PackageShowCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    PackageCard card = PackageWords.desk(services).verify(file);
    PackageWords words = new PackageWords(services.console());
    words.tell(card);
    services
        .console()
        .say(
            "cli.package.details",
            card.heading().edition(),
            card.program(),
            card.createdAt(),
            card.bytes());
    words.warnings(card);
    return ExitCode.DONE;
  }
}
