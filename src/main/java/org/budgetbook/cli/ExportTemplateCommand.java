package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.budgetbook.book.Book;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.workbook.LedgerWorkbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the ledger as a spreadsheet to fill in, empty or with the lines of a budget. */
@Command(name = "template")
final class ExportTemplateCommand implements Callable<Integer> {

  private static final int STEPS = 3;

  private final Services services;

  @Mixin private LedgerOptions budget = new LedgerOptions().withoutDepartment();

  @Option(names = "--out", required = true, paramLabel = "FILE.xlsx")
  private Path out = Path.of("");

  ExportTemplateCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Progress progress = services.console().progress();
    LedgerWorkbook workbook = new LedgerWorkbook(services.resources());
    if (budget.namesBudget()) {
      LedgerOptions.Input input = budget.input(services, progress, STEPS);
      write(workbook, input.edition(), input.book().heading().year(), input.book(), progress);
    } else {
      Edition layout = budget.layout(services);
      write(workbook, layout, budget.year(layout), null, progress);
    }
    return ExitCode.DONE;
  }

  private void write(
      LedgerWorkbook workbook, Edition layout, int year, @Nullable Book book, Progress progress) {
    progress.at(Message.of("cli.step.write"), STEPS - 1, STEPS);
    services.files().write(out, file -> workbook.write(layout, year, book, file));
    progress.at(Message.of("cli.step.write"), STEPS, STEPS);
    services
        .console()
        .say(
            "cli.template.written",
            book == null ? 0 : book.lines().size(),
            out.toAbsolutePath().normalize());
  }
}
