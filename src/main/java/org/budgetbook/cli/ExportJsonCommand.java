package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.budgetbook.book.Book;
import org.budgetbook.json.BookJsonWriter;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a whole budget to one book json. */
@Command(name = "json")
final class ExportJsonCommand implements Callable<Integer> {

  private static final int STEPS = 3;

  private final Services services;

  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Option(names = "--out", required = true, paramLabel = "FILE.json")
  private Path out = Path.of("");

  ExportJsonCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Progress progress = services.console().progress();
    Book book = ledger.input(services, progress, STEPS).book();
    progress.at(Message.of("cli.step.write"), STEPS - 1, STEPS);
    Path file = out.toAbsolutePath().normalize();
    Path folder = file.getParent();
    services
        .files()
        .write(
            folder == null ? file : folder,
            Map.of(String.valueOf(file.getFileName()), new BookJsonWriter().text(book)));
    progress.at(Message.of("cli.step.write"), STEPS, STEPS);
    services.console().say("cli.json.written", book.lines().size(), file);
    return ExitCode.DONE;
  }
}
