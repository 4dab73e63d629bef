package org.budgetbook.book;

import org.budgetbook.catalog.FactKind;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.Timing;
import org.budgetbook.money.Money;

/** Year-end carry-over (年终结转) of one unit and source: this year's revenue kept for the next. */
public record YearEndCarryOver(FactId id, UnitCode unit, FundSource source, Money amount)
    implements Fact {

  @Override
  public FactKind kind() {
    return FactKind.YEAR_END_CARRY_OVER;
  }

  @Override
  public Timing timing() {
    return Timing.CURRENT_YEAR;
  }
}
