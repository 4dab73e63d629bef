package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.budgetbook.session.WholeWorkspace;
import org.budgetbook.session.WorkspaceDesk;
import org.budgetbook.session.WorkspaceSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes everything of a workspace into one file. */
@Command(name = "export")
final class WorkspaceExportCommand implements Callable<Integer> {

  private final Services services;

  @Mixin private WorkspaceOptions place = new WorkspaceOptions();

  @Option(names = "--out", required = true, paramLabel = "FILE.zip")
  private Path out = Path.of("");

  WorkspaceExportCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    WorkspaceDesk desk = place.desk(services);
    try (WorkspaceSession workspace = place.open(services, desk)) {
      boolean sealed = desk.hasPassword(workspace.file());
      int budgets = new WholeWorkspace(services.files()).export(workspace, desk, out);
      services
          .console()
          .say(
              sealed ? "cli.workspace.exported.sealed" : "cli.workspace.exported",
              budgets,
              out.toAbsolutePath());
    }
    return ExitCode.DONE;
  }
}
