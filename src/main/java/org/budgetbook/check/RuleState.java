package org.budgetbook.check;

/** How a rule went. */
public enum RuleState {
  /** 无问题. */
  SILENT,
  /** 有发现. */
  FOUND,
  /** 未能判定, wholly or in part, and nothing was found. */
  UNDECIDED,
  /** 不适用. */
  NOT_APPLICABLE
}
