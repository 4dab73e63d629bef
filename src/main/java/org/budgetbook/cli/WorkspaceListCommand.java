package org.budgetbook.cli;

import java.util.concurrent.Callable;
import org.budgetbook.session.BudgetCard;
import org.budgetbook.session.WorkspaceDesk;
import org.budgetbook.session.WorkspaceSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the budgets of a workspace. */
@Command(name = "list")
final class WorkspaceListCommand implements Callable<Integer> {

  private final Services services;

  @Mixin private WorkspaceOptions place = new WorkspaceOptions();

  WorkspaceListCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    WorkspaceDesk desk = place.desk(services);
    try (WorkspaceSession workspace = place.open(services, desk)) {
      for (BudgetCard card : workspace.budgets()) {
        services
            .console()
            .say(
                "cli.workspace.budget",
                card.id(),
                card.heading().year(),
                card.heading().department().name(),
                card.lines());
      }
    }
    return ExitCode.DONE;
  }
}
