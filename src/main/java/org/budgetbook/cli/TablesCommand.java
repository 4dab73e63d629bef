package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.budgetbook.csv.TableTsv;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the tables of a ledger as tsv files. */
@Command(name = "tables")
final class TablesCommand implements Callable<Integer> {

  private static final int STEPS = 4;

  private final Services services;

  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Option(names = "--out", required = true, paramLabel = "DIR")
  private Path out = Path.of("");

  TablesCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Progress progress = services.console().progress();
    List<TableFigures> tables = ledger.figures(services, progress, STEPS).tables();
    progress.at(Message.of("cli.step.write"), STEPS - 1, STEPS);
    write(services, tables, out);
    progress.at(Message.of("cli.step.write"), STEPS, STEPS);
    services.console().say("cli.tables.written", tables.size(), out.toAbsolutePath().normalize());
    return ExitCode.DONE;
  }

  static void write(Services services, List<TableFigures> tables, Path folder) {
    Map<String, String> texts = new LinkedHashMap<>();
    tables.forEach(table -> texts.put(TableTsv.fileName(table.definition()), TableTsv.text(table)));
    services.files().write(folder, texts);
  }
}
