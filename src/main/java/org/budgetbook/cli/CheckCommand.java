package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.budgetbook.book.Book;
import org.budgetbook.check.CheckEngine;
import org.budgetbook.check.CheckReport;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.OwnTables;
import org.budgetbook.check.note.CheckNote;
import org.budgetbook.check.note.CheckNotes;
import org.budgetbook.csv.TableFolder;
import org.budgetbook.document.DisclosureDocument;
import org.budgetbook.document.SheetTables;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.json.CheckJson;
import org.budgetbook.library.CheckRules;
import org.budgetbook.library.PublishedWordings;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.web.CheckPage;
import org.budgetbook.workbook.read.XlsxReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a budget, or tables from outside, by the rules of an edition (审核). */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  private static final int STEPS = 4;

  private final Services services;

  @Mixin private LedgerOptions budget = new LedgerOptions().withoutDepartment();

  @Option(names = "--tables", paramLabel = "DIR")
  private @Nullable Path tables;

  @Option(names = "--document", paramLabel = "FILE.pdf|.txt")
  private @Nullable Path document;

  @Option(names = "--workbook", paramLabel = "FILE.xlsx")
  private @Nullable Path workbook;

  @Option(names = "--format", paramLabel = "text|json|html", defaultValue = "text")
  private String format = "text";

  CheckCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    if (!List.of("text", "json", "html").contains(format)) {
      throw RefusedException.of("cli.check.format", format);
    }
    int inputs =
        (budget.namesBudget() ? 1 : 0)
            + (int) Stream.of(tables, document, workbook).filter(Objects::nonNull).count();
    if (inputs != 1) {
      throw RefusedException.of(inputs == 0 ? "cli.check.input" : "cli.check.inputs");
    }
    Progress progress = services.console().progress();
    CheckInput input =
        document != null
            ? ofDocument(document, progress)
            : workbook != null
                ? ofWorkbook(workbook, progress)
                : tables != null ? ofTables(tables, progress) : ofBudget(progress);
    progress.at(Message.of("cli.step.check"), STEPS - 1, STEPS);
    CheckEngine engine =
        new CheckEngine(new CheckRules(services.resources()).load(input.edition()), input);
    CheckReport report = engine.report();
    progress.at(Message.of("cli.step.check"), STEPS, STEPS);
    AmountUnit unit = input.edition().tableFormat().unit();
    services
        .console()
        .out()
        .print(
            switch (format) {
              case "json" -> new CheckJson(services.console().messages(), unit).text(report);
              case "html" ->
                  new CheckPage(services.console().messages(), input.edition())
                      .text(report, engine.ties(), notes(input));
              default -> new CheckText(services.console(), input.edition()).text(report);
            });
    services.console().out().flush();
    return report.hasErrors() ? ExitCode.ERRORS_FOUND : ExitCode.DONE;
  }

  /** A book's own notes; tables from outside have none. */
  private static Function<Finding, Optional<CheckNote>> notes(CheckInput input) {
    Book book = input.book();
    return book == null ? finding -> Optional.empty() : new CheckNotes(book)::of;
  }

  private CheckInput ofBudget(Progress progress) {
    FiguresEngine figures = budget.figures(services, progress, STEPS);
    Map<Integer, CheckedTable> own =
        figures.tables().stream()
            .map(OwnTables::of)
            .collect(java.util.stream.Collectors.toMap(CheckedTable::number, table -> table));
    return new CheckInput(
        figures.edition(),
        figures.book().heading().year(),
        own,
        figures.book(),
        Map.of(),
        List.of());
  }

  private CheckInput ofTables(Path folder, Progress progress) {
    progress.at(Message.of("cli.step.edition"), 0, STEPS);
    Edition edition = budget.layout(services);
    int year = budget.year(edition);
    progress.at(Message.of("cli.step.tables"), 1, STEPS);
    return new CheckInput(
        edition, year, new TableFolder(edition, year).read(folder), null, Map.of(), List.of());
  }

  private CheckInput ofDocument(Path file, Progress progress) {
    progress.at(Message.of("cli.step.edition"), 0, STEPS);
    Edition edition = budget.layout(services);
    int year = budget.year(edition);
    progress.at(Message.of("cli.step.document"), 1, STEPS);
    return new DisclosureDocument(
            edition,
            year,
            new PublishedWordings(services.resources()).load(edition),
            services.console().messages())
        .read(file);
  }

  private CheckInput ofWorkbook(Path file, Progress progress) {
    progress.at(Message.of("cli.step.edition"), 0, STEPS);
    Edition edition = budget.layout(services);
    int year = budget.year(edition);
    progress.at(Message.of("cli.step.workbook"), 1, STEPS);
    SheetTables.Read read =
        new SheetTables(edition, year, new PublishedWordings(services.resources()).load(edition))
            .read(new XlsxReader().read(file));
    read.told().forEach(services.console()::warn);
    return new CheckInput(
        edition, year, read.tables(), null, Map.of(), List.of(), null, read.unread());
  }
}
