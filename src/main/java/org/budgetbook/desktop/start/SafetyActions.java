package org.budgetbook.desktop.start;

import java.util.List;
import java.util.function.Consumer;
import org.budgetbook.session.BackupCard;
import org.budgetbook.session.BudgetCard;

/**
 * What the page of safety can ask for. Called on the FX thread; answers at once, works beside it.
 */
public interface SafetyActions {

  /** Sets or changes the workspace's password; an empty one removes it. */
  void changePassword(String password);

  /** Reads which budgets a backup holds. */
  void inspect(BackupCard backup, Consumer<List<BudgetCard>> found);

  /** Makes a workspace of a backup beside the present one and opens it. */
  void restoreAside(BackupCard backup);

  void backUp();

  /** Asks for a file and writes everything of the workspace into it. */
  void exportAll();

  /** Asks for such a file and adds those of its budgets that the workspace does not have. */
  void importAll();

  /** Back to the budgets. */
  void leave();
}
