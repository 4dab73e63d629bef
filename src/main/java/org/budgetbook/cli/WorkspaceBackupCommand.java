package org.budgetbook.cli;

import java.util.concurrent.Callable;
import org.budgetbook.session.WorkspaceDesk;
import org.budgetbook.session.WorkspaceSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Backs a workspace up and lists its backups. */
@Command(name = "backup")
final class WorkspaceBackupCommand implements Callable<Integer> {

  private final Services services;

  @Mixin private WorkspaceOptions place = new WorkspaceOptions();

  WorkspaceBackupCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    WorkspaceDesk desk = place.desk(services);
    try (WorkspaceSession workspace = place.open(services, desk)) {
      workspace.backUp();
    }
    BackupLines.of(desk.backups(place.file(services))).forEach(services.console().out()::println);
    return ExitCode.DONE;
  }
}
