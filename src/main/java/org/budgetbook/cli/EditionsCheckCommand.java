package org.budgetbook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.library.Editions;
import org.budgetbook.message.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks editions and reports every fault by file and line. */
@Command(name = "check")
final class EditionsCheckCommand implements Callable<Integer> {

  private final Services services;

  @Parameters(paramLabel = "ID", descriptionKey = "checked-editions", arity = "0..*")
  private List<String> ids = new ArrayList<>();

  EditionsCheckCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Editions editions = services.editions();
    int result = ExitCode.DONE;
    for (String id : ids.isEmpty() ? editions.ids() : ids) {
      List<Message> faults = editions.faults(id);
      if (faults.isEmpty()) {
        sayFine(editions.load(id));
      } else {
        faults.forEach(services.console()::warn);
        services.console().warn(Message.of("cli.editions.faults", id, faults.size()));
        result = ExitCode.REFUSED;
      }
    }
    return result;
  }

  private void sayFine(Edition edition) {
    List<TableDefinition> tables = edition.tables();
    long columns = tables.stream().mapToLong(table -> table.columns().size()).sum();
    long totals =
        tables.stream()
            .flatMap(table -> table.panels().stream())
            .flatMap(panel -> panel.figureColumns().stream())
            .filter(column -> !column.totalOf().isEmpty())
            .count();
    services.console().say("cli.editions.fine", edition.id(), tables.size(), columns, totals);
  }
}
