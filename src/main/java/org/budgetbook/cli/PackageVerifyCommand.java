package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.budgetbook.message.RefusedException;
import org.budgetbook.session.PackageDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Verifies packages (校验); nothing is written. */
@Command(name = "verify")
final class PackageVerifyCommand implements Callable<Integer> {

  private final Services services;

  @Parameters(paramLabel = "FILE.budgetpkg", descriptionKey = "package-files", arity = "1..*")
  private List<Path> files = List.of();

  PackageVerifyCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    PackageDesk desk = PackageWords.desk(services);
    PackageWords words = new PackageWords(services.console());
    int exit = ExitCode.DONE;
    for (Path file : files) {
      try {
        words.tell(desk.verify(file));
      } catch (RefusedException e) {
        services.console().warn(e.sentence());
        exit = ExitCode.REFUSED;
      }
    }
    return exit;
  }
}
