package org.budgetbook.figures;

import java.util.List;
import org.budgetbook.book.Fact;
import org.budgetbook.money.Money;

/** A figure's make-up (构成): the facts it is the exact sum of, in the book's order. */
public record Explanation(CellAddress cell, Money total, List<Fact> facts) {
  public Explanation {
    facts = List.copyOf(facts);
  }
}
