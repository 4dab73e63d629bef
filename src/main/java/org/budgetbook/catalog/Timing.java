package org.budgetbook.catalog;

/** Whether money is of this year's budget or carried over (年度). */
public enum Timing {
  /** 当年. */
  CURRENT_YEAR,
  /** 上年结转. */
  CARRIED_OVER
}
