package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.budgetbook.book.Book;
import org.budgetbook.book.Heading;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;
import org.budgetbook.session.BudgetCard;
import org.budgetbook.session.WorkspaceSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the book of a book json into a workspace. */
@Command(name = "book")
final class ImportBookCommand implements Callable<Integer> {

  private static final int STEPS = 2;

  private final Services services;

  @Parameters(paramLabel = "FILE.json", descriptionKey = "book-file")
  private Path file = Path.of("");

  @Mixin private WorkspaceOptions workspace = new WorkspaceOptions();

  @Option(names = "--replace")
  private boolean replace;

  ImportBookCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Progress progress = services.console().progress();
    progress.at(Message.of("cli.step.ledger"), 0, STEPS);
    Book book = services.books().read(file);
    UnlistedCodes.of(book, services.editions().load(book.heading().edition()))
        .report(services.console());
    progress.at(Message.of("cli.step.import"), 1, STEPS);
    try (WorkspaceSession into = workspace.openOrCreate(services)) {
      String said = put(book, into);
      progress.at(Message.of("cli.step.import"), STEPS, STEPS);
      Heading heading = book.heading();
      services
          .console()
          .say(said, heading.department().name(), heading.year(), book.lines().size(), into.file());
    }
    return ExitCode.DONE;
  }

  /** Returns what to say of it. */
  private String put(Book book, WorkspaceSession into) {
    Heading heading = book.heading();
    List<BudgetCard> same =
        into.budgets().stream()
            .filter(card ->
                card.heading().year() == heading.year()
                    && card.heading().department().equals(heading.department()))
            .toList();
    if (same.isEmpty()) {
      into.create(book).close();
      return "cli.import.done";
    }
    if (!replace || same.size() > 1) {
      throw RefusedException.of(
          replace ? "cli.import.several" : "cli.import.exists",
          heading.department().name(),
          heading.year(),
          into.file());
    }
    return into.replace(same.getFirst().id(), book) ? "cli.import.replaced" : "cli.import.same";
  }
}
