package org.budgetbook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.budgetbook.book.Book;
import org.budgetbook.edition.Edition;
import org.budgetbook.json.BookJsonWriter;
import org.budgetbook.message.RefusedException;
import org.budgetbook.rollforward.Rollforward;
import org.budgetbook.rollforward.Take;
import org.budgetbook.rollforward.YearDecisions;
import org.budgetbook.rollforward.YearOutcome;
import org.budgetbook.rollforward.YearProposal;
import org.budgetbook.session.WorkspaceSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Begins the next year's book from last year's, in a workspace or from file to file. */
@Command(name = "new-year")
final class NewYearCommand implements Callable<Integer> {

  private final Services services;

  @Mixin private WorkspaceOptions workspace = new WorkspaceOptions();
  @Mixin private CatalogOptions catalogs = new CatalogOptions();

  @Option(names = "--department", paramLabel = "NAME")
  private @Nullable String department;

  @Option(names = "--from", paramLabel = "YYYY")
  private @Nullable Integer from;

  @Option(names = "--to", paramLabel = "YYYY")
  private @Nullable Integer to;

  @Option(names = "--edition", paramLabel = "ID")
  private @Nullable String edition;

  @Option(names = "--take", paramLabel = "all|continuing|none")
  private Take take = Take.CONTINUING;

  @Option(names = "--decisions", paramLabel = "FILE.csv")
  private @Nullable Path decisions;

  @Option(names = "--book", paramLabel = "FILE.json")
  private @Nullable Path bookFile;

  @Option(names = "--out", paramLabel = "FILE.json")
  private @Nullable Path out;

  @Option(names = "--preview")
  private boolean preview;

  NewYearCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    if (bookFile == null) {
      inWorkspace();
    } else {
      fromFile(bookFile);
    }
    return ExitCode.DONE;
  }

  private void inWorkspace() {
    if (out != null) {
      throw RefusedException.of("cli.year.out");
    }
    try (WorkspaceSession session = workspace.open(services)) {
      long last = WorkspaceOptions.budget(session, department, from).id();
      Book lastBook = session.read(last);
      int year = year(lastBook);
      YearProposal proposal = session.nextYear(last, layout(lastBook, year), year);
      YearOutcome outcome = told(proposal);
      if (preview) {
        services.console().say("cli.year.preview");
        return;
      }
      session.begin(outcome.book()).close();
      services
          .console()
          .say(
              "cli.year.saved",
              outcome.book().heading().department().name(),
              year,
              outcome.book().lines().size(),
              session.file());
    }
  }

  private void fromFile(Path file) {
    if (workspace.isNamed() || department != null || out == null && !preview) {
      throw RefusedException.of("cli.year.book");
    }
    Book last = services.books().read(file);
    if (from != null && from != last.heading().year()) {
      throw RefusedException.of("cli.year.from", from, last.heading().year());
    }
    int year = year(last);
    Edition lastLayout = services.editions().load(last.heading().edition());
    YearOutcome outcome = told(Rollforward.of(last, lastLayout, layout(last, year), year));
    if (preview || out == null) {
      services.console().say("cli.year.preview");
      return;
    }
    Path target = out.toAbsolutePath().normalize();
    String text = new BookJsonWriter().text(outcome.book());
    services.files().write(target, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    services.console().say("cli.year.written", outcome.book().lines().size(), target);
  }

  private int year(Book last) {
    int year = to == null ? last.heading().year() + 1 : to;
    if (year < 2000 || year > 2099) {
      throw RefusedException.of("cli.year", year);
    }
    return year;
  }

  private Edition layout(Book last, int year) {
    Edition layout =
        edition == null
            ? services.editions().forYear(last.heading().edition(), year)
            : services.editions().load(edition);
    return catalogs.in(layout, services);
  }

  private YearOutcome told(YearProposal proposal) {
    YearDecisions decided = proposal.decisions(take);
    if (decisions != null) {
      decided = YearDecisionsFile.read(decisions, decided);
    }
    YearOutcome outcome = proposal.outcome(decided);
    new YearText(services.console()).tell(proposal, decided, outcome);
    return outcome;
  }
}
