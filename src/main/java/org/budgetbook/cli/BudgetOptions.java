package org.budgetbook.cli;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.budgetbook.message.RefusedException;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.WorkspaceSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which budget of which workspace a command works on. */
final class BudgetOptions {

  @Mixin private WorkspaceOptions workspace = new WorkspaceOptions();

  @Option(names = "--department", paramLabel = "NAME")
  private @Nullable String department;

  @Option(names = "--year", paramLabel = "YYYY")
  private @Nullable Integer year;

  /** Opens it, does the work and closes all. */
  <T> T with(Services services, Function<BudgetSession, T> work) {
    try (WorkspaceSession open = workspace.open(services);
        BudgetSession budget = open.open(WorkspaceOptions.budget(open, department, year).id())) {
      return work.apply(budget);
    }
  }

  /** Waits; what was refused is thrown as it is. */
  static <T> T done(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RefusedException refused) {
        throw refused;
      }
      if (e.getCause() instanceof RuntimeException unexpected) {
        throw unexpected;
      }
      throw e;
    }
  }
}
