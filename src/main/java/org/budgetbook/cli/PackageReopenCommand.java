package org.budgetbook.cli;

import java.util.concurrent.Callable;
import org.budgetbook.session.Filing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Opens a budget that was handed in for its next version (重新打开). */
@Command(name = "reopen")
final class PackageReopenCommand implements Callable<Integer> {

  private final Services services;

  @Mixin private BudgetOptions budget = new BudgetOptions();

  PackageReopenCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Filing filing = budget.with(services, open -> BudgetOptions.done(open.filings().reopen()));
    services.console().say("cli.package.reopened", filing.version(), filing.version() + 1);
    return ExitCode.DONE;
  }
}
