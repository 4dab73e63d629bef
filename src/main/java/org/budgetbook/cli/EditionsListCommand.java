package org.budgetbook.cli;

import java.util.concurrent.Callable;
import org.budgetbook.edition.Edition;
import picocli.CommandLine.Command;

/** Lists the editions there are. */
@Command(name = "list")
final class EditionsListCommand implements Callable<Integer> {

  private final Services services;

  EditionsListCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    for (String id : services.editions().ids()) {
      Edition edition = services.editions().load(id);
      services.console().say("cli.editions.entry", id, edition.title(), edition.tables().size());
    }
    return ExitCode.DONE;
  }
}
