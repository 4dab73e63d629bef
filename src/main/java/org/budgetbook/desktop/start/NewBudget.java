package org.budgetbook.desktop.start;

import java.util.List;
import java.util.OptionalLong;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Unit;

/**
 * What the user decided about a new budget.
 *
 * @param units in the order of the form
 * @param lastYear id of the budget whose figures become last year's (上年预算数); empty for none
 */
public record NewBudget(Heading heading, List<Unit> units, OptionalLong lastYear) {
  public NewBudget {
    units = List.copyOf(units);
  }
}
