package org.budgetbook.desktop.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.desktop.control.PartState;
import org.budgetbook.session.BudgetSession;

/**
 * How the budget stands as a whole.
 *
 * @param states by the id of the part
 */
record Standing(Optional<Totals> totals, Map<String, PartState> states) {

  /** Slow for a large book: not for the FX thread. */
  static Standing of(BudgetSession session, List<Part> parts) {
    Book book = session.book();
    Map<String, PartState> states = new HashMap<>();
    parts.forEach(part -> states.put(part.id(), part.state().apply(book)));
    return new Standing(Totals.of(session.tables(), session.edition().balance()), states);
  }
}
