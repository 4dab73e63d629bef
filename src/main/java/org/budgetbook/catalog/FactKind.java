package org.budgetbook.catalog;

/** What a counted fact is: the kinds of facts that table figures are sums of. */
public enum FactKind {
  /** A budget line (预算明细): money to be spent, this year's or carried over. */
  EXPENDITURE,
  /** Year-end carry-over (年终结转): revenue of this year that will not be spent in it. */
  YEAR_END_CARRY_OVER,
  /** An entered revenue item (收入科目) of the government-fund or state-capital budget. */
  REVENUE
}
