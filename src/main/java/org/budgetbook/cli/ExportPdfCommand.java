package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.message.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the tables of a ledger as one PDF file. */
@Command(name = "pdf")
final class ExportPdfCommand implements Callable<Integer> {

  private static final int STEPS = 4;

  private final Services services;

  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Option(names = "--out", required = true, paramLabel = "FILE.pdf")
  private Path out = Path.of("");

  ExportPdfCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Progress progress = services.console().progress();
    List<TableFigures> tables = ledger.figures(services, progress, STEPS).tables();
    services.printing().writePdf(tables, out, progress);
    services.console().say("cli.pdf.written", tables.size(), out.toAbsolutePath().normalize());
    return ExitCode.DONE;
  }
}
