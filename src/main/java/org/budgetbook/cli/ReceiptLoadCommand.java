package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.budgetbook.session.ReceiptCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads the bureau's receipt (回执): the version is 已接收 then. */
@Command(name = "load")
final class ReceiptLoadCommand implements Callable<Integer> {

  private final Services services;

  @Mixin private BudgetOptions budget = new BudgetOptions();

  @Parameters(paramLabel = "FILE.budgetreceipt", descriptionKey = "receipt-file")
  private Path file = Path.of("");

  @Option(names = "--accept-key", paramLabel = "FINGERPRINT")
  private String acceptKey = "";

  ReceiptLoadCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Console console = services.console();
    return budget.with(
        services,
        open -> {
          ReceiptCard card = BudgetOptions.done(open.filings().look(file));
          BudgetOptions.done(open.filings().loadReceipt(file, acceptKey));
          console.say("cli.package.receipt", card.version(), card.receiver());
          if (card.isNewKey()) {
            console.say("cli.package.receipt.key", card.shownSigner().orElse(""));
          }
          return ExitCode.DONE;
        });
  }
}
