package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.budgetbook.library.Messages;
import org.budgetbook.manual.Manual;
import org.budgetbook.report.ManualReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the manual (使用手册) as one PDF file. */
@Command(name = "manual")
final class ManualCommand implements Callable<Integer> {

  private final Services services;

  @Option(names = "--out", required = true, paramLabel = "FILE.pdf")
  private Path out = Path.of("");

  ManualCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Manual manual = new Manual(services.resources(), new Messages(services.resources()));
    int pages = new ManualReport(services.resources()).writePdf(manual.chapters(), out);
    services.console().say("cli.manual.written", pages, out.toAbsolutePath().normalize());
    return ExitCode.DONE;
  }
}
