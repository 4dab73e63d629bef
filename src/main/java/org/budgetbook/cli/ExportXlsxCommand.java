package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.message.Progress;
import org.budgetbook.workbook.TablesWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the tables of a ledger as one spreadsheet that recomputes. */
@Command(name = "xlsx")
final class ExportXlsxCommand implements Callable<Integer> {

  private static final int STEPS = 4;

  private final Services services;

  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Option(names = "--out", required = true, paramLabel = "FILE.xlsx")
  private Path out = Path.of("");

  ExportXlsxCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Progress progress = services.console().progress();
    List<TableFigures> tables = ledger.figures(services, progress, STEPS).tables();
    TablesWorkbook workbook = new TablesWorkbook(services.resources());
    services.files().write(out, file -> workbook.write(tables, file, progress));
    services.console().say("cli.xlsx.written", tables.size(), out.toAbsolutePath().normalize());
    return ExitCode.DONE;
  }
}
