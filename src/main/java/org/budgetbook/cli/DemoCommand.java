package org.budgetbook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.budgetbook.book.Book;
import org.budgetbook.book.ElementEdit.HeadingEdit;
import org.budgetbook.book.Heading;
import org.budgetbook.csv.LedgerWriter;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.Money;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.narrative.Narrator;
import org.budgetbook.report.BookSelection;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.WorkspaceDesk;
import org.budgetbook.session.WorkspaceSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The main job without a display: the built-in sample department from its ledger to paper. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

  private static final String SAMPLE = "samples/sample-2025/book.json";
  private static final String WORKSPACE = "demo-workspace";
  private static final int STEPS = 4;

  private final Services services;

  @Option(names = "--out", paramLabel = "DIR")
  private Path out = Path.of("budgetbook-demo");

  @Option(names = "--edition", paramLabel = "ID")
  private String edition = "";

  DemoCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Progress progress = services.console().progress();
    Path folder = out.toAbsolutePath().normalize();
    Stopwatch watch = new Stopwatch();
    progress.at(Message.of("cli.step.ledger"), 0, STEPS);
    Book book = sample();
    long reading = watch.lapMillis();
    services
        .files()
        .write(folder, Map.of("ledger.csv", new LedgerWriter(services.vocabulary()).text(book)));
    removeOldWorkspace(folder);
    progress.at(Message.of("cli.step.workspace"), 1, STEPS);
    WorkspaceDesk desk =
        new WorkspaceDesk(services.resources(), Clock.system(ZoneId.systemDefault()));
    try (WorkspaceSession workspace = desk.create(folder.resolve(WORKSPACE))) {
      BudgetSession budget = workspace.create(book);
      List<TableFigures> tables = budget.tables();
      long storing = watch.lapMillis();
      progress.at(Message.of("cli.step.write"), 2, STEPS);
      TablesCommand.write(services, tables, folder);
      long writing = watch.lapMillis();
      Disclosure disclosure =
          new Narrator(services.editions().load(book.heading().edition())).disclosure(book, tables);
      services
          .printing()
          .writeBook(disclosure, new BookSelection.Whole(), folder.resolve("book.pdf"), progress);
      long printing = watch.lapMillis();
      report(book, tables, folder);
      services.console().say("cli.demo.times", reading, storing, writing, printing);
    }
    return ExitCode.DONE;
  }

  private Book sample() {
    Book book = services.books().read(services.resources(), SAMPLE);
    if (edition.isEmpty()) {
      return book;
    }
    Heading heading = book.heading();
    String wanted = services.editions().load(edition).id();
    return book.apply(
        new HeadingEdit(
            heading.placed(), new Heading(wanted, heading.year(), heading.department()).placed()));
  }

  /** Only what an earlier demo left: its workspace and the backups of that. */
  private static void removeOldWorkspace(Path folder) {
    try {
      Files.deleteIfExists(folder.resolve(WORKSPACE + ".mv.db"));
      Path backups = folder.resolve(WORKSPACE + ".backups");
      if (Files.isDirectory(backups)) {
        try (Stream<Path> files = Files.list(backups)) {
          for (Path file : files.toList()) {
            Files.delete(file);
          }
        }
        Files.delete(backups);
      }
    } catch (IOException e) {
      throw new RefusedException(Message.of("write.denied", folder), e);
    }
  }

  private void report(Book book, List<TableFigures> tables, Path folder) {
    Console console = services.console();
    Heading heading = book.heading();
    console.say("cli.demo.heading", heading.department().name(), heading.year(), heading.edition());
    console.say("cli.demo.lines", book.lines().size(), book.units().size(), book.projects().size());
    Money spending =
        book.lines().values().stream().map(line -> line.amount()).reduce(Money.ZERO, Money::plus);
    Money kept =
        book.carryOvers().values().stream()
            .map(carryOver -> carryOver.amount())
            .reduce(Money.ZERO, Money::plus);
    console.say("cli.demo.balance", spending.plus(kept).toYuanText(), kept.toYuanText());
    for (TableFigures table : tables) {
      console.say(
          "cli.demo.table", table.definition().number(), table.title(), table.rows().size());
    }
    console.say("cli.demo.written", folder);
  }

  /** Wall time between laps. */
  private static final class Stopwatch {
    private static final long NANOS_IN_MILLI = 1_000_000;
    private long last = System.nanoTime();

    long lapMillis() {
      long now = System.nanoTime();
      long lap = (now - last) / NANOS_IN_MILLI;
      last = now;
      return lap;
    }
  }
}
