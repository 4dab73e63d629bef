package org.budgetbook.reconstruction;

/** How far the tables themselves say what a rebuilt line is. Its yuan they never say. */
public enum Sureness {
  /** No ledger with these tables has this money under other codes. */
  PROVEN,
  /** Put together because it usually belongs together. */
  BY_AFFINITY,
  /** One way of many: the accountant decides (待确认). */
  ASSUMED
}
