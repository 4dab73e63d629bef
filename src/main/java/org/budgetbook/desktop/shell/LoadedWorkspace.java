package org.budgetbook.desktop.shell;

import java.util.Comparator;
import java.util.List;
import org.budgetbook.desktop.control.EditionChoice;
import org.budgetbook.session.BudgetCard;
import org.budgetbook.session.Opening;
import org.budgetbook.session.WorkspaceSession;

/**
 * What came of opening a workspace, with all that the first page shows of it.
 *
 * @param cards the budget changed last is the first
 */
record LoadedWorkspace(Opening opening, List<BudgetCard> cards, List<EditionChoice> editions) {

  /** Reads it; slow. */
  static LoadedWorkspace of(Opening opening, List<EditionChoice> editions) {
    List<BudgetCard> found =
        switch (opening) {
          case Opening.Opened opened -> newestFirst(opened.workspace());
          case Opening.Damaged broken -> List.of();
          case Opening.Locked locked -> List.of();
        };
    return new LoadedWorkspace(opening, found, editions);
  }

  static List<BudgetCard> newestFirst(WorkspaceSession opened) {
    return opened.budgets().stream()
        .sorted(Comparator.comparing(BudgetCard::changedAt).reversed())
        .toList();
  }
}
