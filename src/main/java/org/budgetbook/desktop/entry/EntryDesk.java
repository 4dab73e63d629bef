package org.budgetbook.desktop.entry;

import org.budgetbook.library.Messages;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Failures;

/**
 * What all entry pages of one budget share.
 *
 * @param family the font family of the grids
 */
record EntryDesk(
    BudgetSession session,
    Messages messages,
    Failures failures,
    CellSuggestions suggestions,
    EntryView view,
    String family) {}
