package org.budgetbook.session;

import java.nio.file.Path;
import java.time.Clock;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Progress;

/** A process that hands a budget in and opens it again, until it is killed. */
final class Filer {

  private Filer() {}

  public static void main(String[] args) {
    Resources resources = Resources.ofProgram();
    WorkspaceDesk desk = new WorkspaceDesk(resources, Clock.systemUTC());
    PackageDesk packages = new PackageDesk(resources, Clock.systemUTC(), "test");
    if (!(desk.open(Path.of(args[0])) instanceof Opening.Opened opened)) {
      throw new IllegalStateException("damaged");
    }
    BudgetSession budget = opened.workspace().open(Long.parseLong(args[1]));
    while (true) {
      if (budget.filings().isClosed()) {
        budget.filings().reopen().toCompletableFuture().join();
        say("reopened " + budget.filings().version());
      }
      int version = budget.filings().version();
      packages
          .file(
              budget, Path.of(args[2], "%05d.budgetpkg".formatted(version)), null, Progress.SILENT)
          .toCompletableFuture()
          .join();
      say("filed " + version);
    }
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
