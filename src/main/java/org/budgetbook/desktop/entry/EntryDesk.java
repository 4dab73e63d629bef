package org.budgetbook.desktop.entry;

import org.budgetbook.desktop.grid.GridLooks;
import org.budgetbook.library.Messages;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Failures;

/**
 * What all entry pages of one budget share.
 *
 * @param family the font family of the grids
 * @param looks how the grids are shown, as all others
 */
record EntryDesk(
    BudgetSession session,
    Messages messages,
    Failures failures,
    CellSuggestions suggestions,
    ForeignHeadings headings,
    EntryView view,
    String family,
    GridLooks looks) {}
