package org.budgetbook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.session.BudgetCard;
import org.budgetbook.session.Opening;
import org.budgetbook.session.WorkspaceDesk;
import org.budgetbook.session.WorkspaceSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which workspace a command works on. */
final class WorkspaceOptions {

  private static final String SUFFIX = ".mv.db";

  @Option(names = "--workspace", paramLabel = "DIR|FILE")
  private @Nullable Path workspace;

  boolean isNamed() {
    return workspace != null;
  }

  /** Opens the named workspace, or the user's own; an empty one is created where there is none. */
  WorkspaceSession openOrCreate(Services services) {
    Path place = place(services);
    Path folder = place.toAbsolutePath().getParent();
    if (workspace == null && folder != null) {
      try {
        Files.createDirectories(folder);
      } catch (IOException e) {
        throw new RefusedException(Message.of("write.denied", folder), e);
      }
    }
    return opened(desk(services).openOrCreate(place));
  }

  /** Opens the named workspace, or the user's own, which must be there. */
  WorkspaceSession open(Services services) {
    Path place = place(services);
    if (!Files.exists(place)) {
      throw RefusedException.of("cli.workspace.missing", place);
    }
    return opened(desk(services).open(place));
  }

  private static WorkspaceDesk desk(Services services) {
    return new WorkspaceDesk(services.resources(), Clock.system(ZoneId.systemDefault()));
  }

  private static WorkspaceSession opened(Opening opening) {
    return switch (opening) {
      case Opening.Opened opened -> opened.workspace();
      case Opening.Damaged damaged -> throw new RefusedException(damaged.sentence());
    };
  }

  /**
   * The one budget of a department and a year.
   *
   * @param department null where the workspace holds one department's budgets only
   * @param year null for the latest
   * @throws RefusedException if there is none, or more than one
   */
  static BudgetCard budget(
      WorkspaceSession workspace, @Nullable String department, @Nullable Integer year) {
    List<BudgetCard> found =
        workspace.budgets().stream()
            .filter(card ->
                (department == null
                        || card.heading().department().name().equals(department.strip()))
                    && (year == null || card.heading().year() == year))
            .toList();
    if (year == null) {
      int latest = found.stream().mapToInt(card -> card.heading().year()).max().orElse(0);
      found = found.stream().filter(card -> card.heading().year() == latest).toList();
    }
    if (found.size() != 1) {
      throw RefusedException.of(
          found.isEmpty() ? "cli.workspace.budget.missing" : "cli.workspace.budget.several",
          workspace.file(),
          String.join(
              " ",
              workspace.budgets().stream()
                  .map(card -> card.heading().department().name() + "/" + card.heading().year())
                  .toList()));
    }
    return found.getFirst();
  }

  Path place(Services services) {
    Path own = services.workspace();
    if (workspace == null) {
      return own;
    }
    if (Files.isDirectory(workspace)) {
      return workspace.resolve(own.getFileName());
    }
    // As the workspace itself completes it, so that one that exists is found.
    return workspace.toString().endsWith(SUFFIX) ? workspace : Path.of(workspace + SUFFIX);
  }
}
