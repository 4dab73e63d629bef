package org.budgetbook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.budgetbook.book.Book;
import org.budgetbook.json.BookJsonWriter;
import org.budgetbook.merge.Conflict;
import org.budgetbook.merge.MergeProposal;
import org.budgetbook.merge.Merging;
import org.budgetbook.merge.Part;
import org.budgetbook.merge.Side;
import org.budgetbook.merge.UnitOutcome;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.UnitParts;
import org.budgetbook.session.WorkspaceSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts units' parts into the department's budget, all of them or none. */
@Command(name = "merge")
final class PartMergeCommand implements Callable<Integer> {

  private static final String BOOK_SUFFIX = ".json";

  private final Services services;

  @Option(names = "--into", paramLabel = "FILE.json")
  private @Nullable Path into;

  @Mixin private WorkspaceOptions workspace = new WorkspaceOptions();

  @Option(names = "--department", paramLabel = "NAME")
  private @Nullable String department;

  @Option(names = "--year", paramLabel = "YYYY")
  private @Nullable Integer year;

  @Option(names = "--on-conflict", paramLabel = "ours|theirs")
  private @Nullable Side onConflict;

  @Option(names = "--preview")
  private boolean preview;

  @Parameters(paramLabel = "FILE.json|DIR", descriptionKey = "part-files", arity = "1..*")
  private List<Path> places = new ArrayList<>();

  PartMergeCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    UnitParts files = new UnitParts(services.files());
    List<Part> parts = files.read(places);
    if (into == null) {
      intoWorkspace(files, parts);
    } else {
      intoFile(into, parts);
    }
    return ExitCode.DONE;
  }

  private void intoWorkspace(UnitParts files, List<Part> parts) {
    try (WorkspaceSession session = workspace.open(services);
        BudgetSession budget =
            session.open(WorkspaceOptions.budget(session, department, year).id())) {
      MergeProposal proposal = proposal(budget.book(), parts);
      if (isToBeDone(proposal)) {
        BudgetOptions.done(files.merge(budget, proposal));
        services.console().say("cli.part.merged", proposal.after().lines().size(), session.file());
      }
    }
  }

  private void intoFile(Path file, List<Part> parts) {
    if (workspace.isNamed() || department != null || year != null) {
      throw RefusedException.of("cli.part.into");
    }
    if (!file.toString().endsWith(BOOK_SUFFIX)) {
      throw RefusedException.of("cli.part.into.kind", file);
    }
    MergeProposal proposal = proposal(services.books().read(file), parts);
    if (isToBeDone(proposal)) {
      Path target = file.toAbsolutePath().normalize();
      byte[] text = new BookJsonWriter().text(proposal.after()).getBytes(StandardCharsets.UTF_8);
      services.files().write(target, out -> out.write(text));
      services.console().say("cli.part.merged", proposal.after().lines().size(), target);
    }
  }

  private MergeProposal proposal(Book book, List<Part> parts) {
    MergeProposal proposal =
        onConflict == null ? Merging.of(book, parts) : Merging.of(book, parts, onConflict);
    for (UnitOutcome outcome : proposal.outcomes()) {
      services
          .console()
          .say(
              switch (outcome.fate()) {
                case ADDED -> "cli.part.added";
                case REPLACED -> "cli.part.replaced";
                case SAME -> "cli.part.same";
                case LEFT -> "cli.part.left";
                case SUPERSEDED -> "cli.part.superseded";
              },
              outcome.unit().code(),
              outcome.unit().name(),
              outcome.part(),
              outcome.origin().version(),
              outcome.lines());
    }
    for (Conflict conflict : proposal.conflicts()) {
      services
          .console()
          .say(
              conflict.key().kind().isBlocking()
                  ? "cli.part.conflict.blocking"
                  : !conflict.decided()
                      ? "cli.part.conflict.open"
                      : conflict.side() == Side.OURS
                          ? "cli.part.conflict.ours"
                          : "cli.part.conflict.theirs",
              conflict.sentence());
    }
    return proposal;
  }

  private boolean isToBeDone(MergeProposal proposal) {
    if (preview) {
      services.console().say("cli.year.preview");
      return false;
    }
    if (!proposal.open().isEmpty()) {
      boolean blocked =
          proposal.open().stream().anyMatch(conflict -> conflict.key().kind().isBlocking());
      throw new RefusedException(
          Message.of(blocked ? "cli.part.blocked" : "cli.part.conflicts", proposal.open().size()));
    }
    if (proposal.edit().isEmpty()) {
      services.console().say("cli.part.nothing");
      return false;
    }
    return true;
  }
}
