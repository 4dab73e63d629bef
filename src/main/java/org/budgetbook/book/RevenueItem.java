package org.budgetbook.book;

import org.budgetbook.catalog.FactKind;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.RevenueCode;
import org.budgetbook.catalog.Timing;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.Money;

/**
 * An entered revenue item (收入项目) of the government-fund or state-capital budget: the left sides of
 * tables 7 and 9.
 */
public record RevenueItem(
    FactId id, UnitCode unit, RevenueCode code, FundSource source, Money amount) implements Fact {

  public RevenueItem {
    if (source != FundSource.GOVERNMENT_FUND_BUDGET && source != FundSource.STATE_CAPITAL_BUDGET) {
      throw RefusedException.of("book.revenue.source", code);
    }
  }

  @Override
  public FactKind kind() {
    return FactKind.REVENUE;
  }

  @Override
  public Timing timing() {
    return Timing.CURRENT_YEAR;
  }
}
