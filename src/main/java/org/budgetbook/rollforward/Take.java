package org.budgetbook.rollforward;

/** How much of last year's ledger begins the new one, before anything is decided one by one. */
public enum Take {
  /** Basic expenditure and every project. */
  ALL,
  /** Basic expenditure and the projects that go on. */
  CONTINUING,
  /** No amounts: only units, texts and last year's figures. */
  NONE
}
