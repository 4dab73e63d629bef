package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.budgetbook.book.Book;
import org.budgetbook.json.BookJsonWriter;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.reconstruction.LastYearFigures;
import org.budgetbook.session.LastYearPreview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fills a book's last year's figures in from last year's published tables (上年预算数). */
@Command(name = "last-year")
final class LastYearCommand implements Callable<Integer> {

  private static final int STEPS = 4;

  private final Services services;

  @Mixin private PublishedOptions published = new PublishedOptions();

  @Option(names = "--book", required = true, paramLabel = "FILE.json")
  private Path book = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "FILE.json")
  private Path out = Path.of("");

  LastYearCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Progress progress = services.console().progress();
    progress.at(Message.of("cli.step.edition"), 0, STEPS);
    Book thisYear = services.books().read(book);
    progress.at(Message.of("cli.step.tables"), 1, STEPS);
    LastYearPreview preview =
        PublishedOptions.intake(services).lastYear(thisYear, published.tables(services));
    LastYearFigures figures = preview.figures();
    progress.at(Message.of("cli.step.write"), STEPS - 1, STEPS);
    Path file = out.toAbsolutePath().normalize();
    services
        .files()
        .write(
            Objects.requireNonNullElse(file.getParent(), file),
            Map.of(String.valueOf(file.getFileName()), new BookJsonWriter().text(preview.after())));
    progress.at(Message.of("cli.step.write"), STEPS, STEPS);
    services.console().say("cli.last-year.done", figures.taken(), file);
    figures
        .missing()
        .forEach(label -> services.console().warn(Message.of("cli.last-year.missing", label)));
    return ExitCode.DONE;
  }
}
