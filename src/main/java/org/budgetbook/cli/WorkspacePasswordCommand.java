package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.budgetbook.message.RefusedException;
import org.budgetbook.session.WorkspaceDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sets, changes or removes the password of a workspace. */
@Command(name = "password")
final class WorkspacePasswordCommand implements Callable<Integer> {

  private final Services services;

  @Mixin private WorkspaceOptions place = new WorkspaceOptions();

  @Option(names = "--new-password-file", paramLabel = "FILE")
  private @Nullable Path newPassword;

  @Option(names = "--remove")
  private boolean remove;

  WorkspacePasswordCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    WorkspaceDesk desk = place.desk(services);
    place.unlock(services, desk);
    String wanted = remove ? "" : wanted();
    desk.changePassword(place.file(services), wanted);
    services
        .console()
        .say(remove ? "cli.workspace.password.removed" : "cli.workspace.password.set");
    return ExitCode.DONE;
  }

  private String wanted() {
    String first;
    String again;
    if (newPassword != null) {
      first = WorkspaceOptions.line(newPassword);
      again = first;
    } else {
      first = WorkspaceOptions.asked(services, "cli.password.new");
      again = WorkspaceOptions.asked(services, "cli.password.again");
    }
    if (first.isBlank()) {
      throw RefusedException.of("cli.password.empty");
    }
    if (!first.equals(again)) {
      throw RefusedException.of("cli.password.differ");
    }
    return first;
  }
}
