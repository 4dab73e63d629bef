package org.budgetbook.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.session.BudgetCard;
import org.budgetbook.session.Opening;
import org.budgetbook.session.WorkspaceDesk;
import org.budgetbook.session.WorkspaceSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which workspace a command works on, and its password. */
final class WorkspaceOptions {

  private static final String SUFFIX = ".mv.db";

  @Option(names = "--workspace", paramLabel = "DIR|FILE")
  private @Nullable Path workspace;

  @Option(names = "--workspace-password-file", paramLabel = "FILE")
  private @Nullable Path passwordFile;

  boolean isNamed() {
    return workspace != null;
  }

  /** Opens the named workspace, or the user's own; an empty one is created where there is none. */
  WorkspaceSession openOrCreate(Services services) {
    Path folder = file(services).getParent();
    if (workspace == null && folder != null) {
      try {
        Files.createDirectories(folder);
      } catch (IOException e) {
        throw new RefusedException(Message.of("write.denied", folder), e);
      }
    }
    WorkspaceDesk desk = desk(services);
    unlock(services, desk);
    return opened(desk.openOrCreate(file(services)));
  }

  /** Opens the named workspace, or the user's own, which must be there. */
  WorkspaceSession open(Services services) {
    return open(services, desk(services));
  }

  /** As {@link #open(Services)}, through a desk that then knows its password. */
  WorkspaceSession open(Services services, WorkspaceDesk desk) {
    Path place = file(services);
    if (!Files.exists(place)) {
      throw RefusedException.of("cli.workspace.missing", place);
    }
    unlock(services, desk);
    return opened(desk.open(place));
  }

  WorkspaceDesk desk(Services services) {
    return new WorkspaceDesk(services.resources(), Clock.system(ZoneId.systemDefault()));
  }

  /** Gives the desk the password, if the workspace has one. */
  void unlock(Services services, WorkspaceDesk desk) {
    if (desk.isLocked(file(services))) {
      desk.unlock(file(services), password(services, "cli.password.ask"));
    }
  }

  private static WorkspaceSession opened(Opening opening) {
    return switch (opening) {
      case Opening.Opened opened -> opened.workspace();
      case Opening.Damaged damaged -> throw new RefusedException(damaged.sentence());
      case Opening.Locked locked ->
          throw RefusedException.of("store.password.needed", locked.file());
    };
  }

  /** From the file that was named, else asked at the terminal. */
  String password(Services services, String question) {
    return passwordFile == null ? asked(services, question) : line(passwordFile);
  }

  /** The first line of a file, which may end as Windows or Linux ends lines. */
  static String line(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      String first = text.lines().findFirst().orElse("");
      return first.startsWith("\uFEFF") ? first.substring(1) : first;
    } catch (IOException e) {
      throw new RefusedException(Message.of("cli.password.file", file), e);
    }
  }

  static String asked(Services services, String question) {
    java.io.Console terminal =
        Optional.ofNullable(System.console())
            .filter(java.io.Console::isTerminal)
            .orElseThrow(() -> RefusedException.of("cli.password.missing"));
    char[] typed = terminal.readPassword("%s ", services.console().messages().text(question));
    return typed == null ? "" : new String(typed);
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
          workspace.budgets().stream()
              .map(card ->
                  Message.of(
                      "cli.workspace.budget.name",
                      card.heading().department().name(),
                      card.heading().year()))
              .reduce((some, next) -> Message.of("cli.diff.values", some, next))
              .orElseGet(() -> Message.of("cli.workspace.budget.none")));
    }
    return found.getFirst();
  }

  /** The workspace's file, which may not be there. */
  Path file(Services services) {
    Path own = services.workspace();
    if (workspace == null) {
      return own.toAbsolutePath();
    }
    if (Files.isDirectory(workspace)) {
      return workspace.resolve(own.getFileName()).toAbsolutePath();
    }
    // As the workspace itself completes it, so that one that exists is found.
    return (workspace.toString().endsWith(SUFFIX) ? workspace : Path.of(workspace + SUFFIX))
        .toAbsolutePath();
  }
}
