package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.budgetbook.session.ReceivingOrder;
import org.budgetbook.session.Reception;
import org.budgetbook.session.WorkspaceSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a package in (接收) and writes the receipt for the department. */
@Command(name = "receive")
final class PackageReceiveCommand implements Callable<Integer> {

  private static final String SUFFIX = ".budgetreceipt";

  private final Services services;

  @Mixin private WorkspaceOptions workspace = new WorkspaceOptions();
  @Mixin private KeyOptions key = new KeyOptions();

  @Parameters(paramLabel = "FILE.budgetpkg", descriptionKey = "package-file")
  private Path file = Path.of("");

  @Option(names = "--receiver", required = true, paramLabel = "NAME")
  private String receiver = "";

  @Option(names = "--receipt", paramLabel = "FILE" + SUFFIX)
  private @Nullable Path receipt;

  @Option(names = "--accept-key")
  private boolean acceptKey;

  PackageReceiveCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Path receiptFile = receipt == null ? file.resolveSibling(file.getFileName() + SUFFIX) : receipt;
    try (WorkspaceSession into = workspace.openOrCreate(services)) {
      Reception reception =
          PackageWords.desk(services)
              .receive(
                  into,
                  new ReceivingOrder(
                      file, receiptFile, receiver, key.signing(services), acceptKey));
      Console console = services.console();
      PackageWords words = new PackageWords(console);
      words.tell(reception.card());
      words.warnings(reception.card());
      if (reception.again()) {
        console.say("cli.package.received.again", reception.card().version());
      } else if (reception.previous() > 0) {
        console.say("cli.package.received.after", reception.previous());
        words.tell(reception.differences());
      }
      console.say("cli.package.received", reception.receipt());
    }
    return ExitCode.DONE;
  }
}
