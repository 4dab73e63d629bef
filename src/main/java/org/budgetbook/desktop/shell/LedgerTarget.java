package org.budgetbook.desktop.shell;

import java.util.function.Consumer;
import javafx.application.Platform;
import org.budgetbook.book.Book;
import org.budgetbook.edition.Edition;
import org.budgetbook.intake.ColumnMapping;
import org.budgetbook.intake.ForeignFile;
import org.budgetbook.intake.ForeignSheet;
import org.budgetbook.intake.ImportMode;
import org.budgetbook.intake.ImportPreview;
import org.budgetbook.message.RefusedException;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.LedgerIntake;
import org.budgetbook.session.WorkspaceSession;

/** Where a ledger goes. Slow: beside the FX thread. */
sealed interface LedgerTarget {

  /** What importing would do. */
  ImportPreview preview(ForeignSheet sheet, ColumnMapping mapping, ImportMode mode);

  /** Imports all of it. */
  void apply(ImportPreview preview, ForeignFile file);

  /** Into an open budget: one step that undo takes back. */
  record Open(LedgerIntake intake, BudgetSession budget) implements LedgerTarget {

    @Override
    public ImportPreview preview(ForeignSheet sheet, ColumnMapping mapping, ImportMode mode) {
      return intake.preview(budget, sheet, mapping, mode);
    }

    @Override
    public void apply(ImportPreview preview, ForeignFile file) {
      intake.apply(budget, preview, file).toCompletableFuture().join();
    }
  }

  /**
   * Into a new budget, which is made only then.
   *
   * @param opened gets it, on the FX thread
   */
  record New(
      LedgerIntake intake,
      WorkspaceSession workspace,
      Book empty,
      Edition edition,
      Consumer<BudgetSession> opened)
      implements LedgerTarget {

    @Override
    public ImportPreview preview(ForeignSheet sheet, ColumnMapping mapping, ImportMode mode) {
      return intake.preview(empty, edition, sheet, mapping, mode);
    }

    @Override
    public void apply(ImportPreview preview, ForeignFile file) {
      LedgerIntake.refusal(preview)
          .ifPresent(refusal -> {
            throw new RefusedException(refusal);
          });
      BudgetSession made = workspace.create(empty.apply(preview.edit().orElseThrow()));
      Platform.runLater(() -> opened.accept(made));
    }
  }
}
