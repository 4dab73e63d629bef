package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.budgetbook.session.Filing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Loads the bureau's receipt (回执): the version is 已接收 then. */
@Command(name = "load")
final class ReceiptLoadCommand implements Callable<Integer> {

  private final Services services;

  @Mixin private BudgetOptions budget = new BudgetOptions();

  @Parameters(paramLabel = "FILE.budgetreceipt", descriptionKey = "receipt-file")
  private Path file = Path.of("");

  ReceiptLoadCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Filing filing =
        budget.with(services, open -> BudgetOptions.done(open.filings().loadReceipt(file)));
    services.console().say("cli.package.receipt", filing.version(), filing.receiver().orElse(""));
    return ExitCode.DONE;
  }
}
