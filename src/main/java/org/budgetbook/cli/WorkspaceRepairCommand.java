package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.budgetbook.session.WorkspaceDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes a workspace anew of what can be read of it; the old file is kept. */
@Command(name = "repair")
final class WorkspaceRepairCommand implements Callable<Integer> {

  private final Services services;

  @Mixin private WorkspaceOptions place = new WorkspaceOptions();

  WorkspaceRepairCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    WorkspaceDesk desk = place.desk(services);
    place.unlock(services, desk);
    Path kept = desk.repair(place.file(services));
    services.console().say("cli.workspace.repaired", place.file(services), kept);
    return ExitCode.DONE;
  }
}
