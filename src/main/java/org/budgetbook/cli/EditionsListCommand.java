package org.budgetbook.cli;

import java.util.concurrent.Callable;
import org.budgetbook.edition.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the editions there are. */
@Command(name = "list")
final class EditionsListCommand implements Callable<Integer> {

  private final Services services;

  @Mixin private EditionsFolder folder = new EditionsFolder();

  EditionsListCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    for (String id : folder.editions(services).ids()) {
      Edition edition = folder.editions(services).load(id);
      services.console().say("cli.editions.entry", id, edition.title(), edition.tables().size());
    }
    return ExitCode.DONE;
  }
}
