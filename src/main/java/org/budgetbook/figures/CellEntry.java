package org.budgetbook.figures;

import org.budgetbook.book.Fact;
import org.budgetbook.message.Message;

/** What typing into a figure cell of a table means. */
public sealed interface CellEntry {

  /** One fact stands behind the figure: its amount is edited in place. */
  record OneFact(Fact fact) implements CellEntry {}

  /** Several do: the make-up opens. */
  record SeveralFacts(Explanation makeUp) implements CellEntry {}

  /** None does yet: a new fact begins with what row and column say. */
  record NewFact(FactDraft draft) implements CellEntry {}

  /** The figure follows from others and cannot be typed; {@code reason} says from which. */
  record Computed(Message reason) implements CellEntry {}
}
