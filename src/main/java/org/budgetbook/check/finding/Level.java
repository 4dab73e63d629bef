package org.budgetbook.check.finding;

/** How much a finding weighs. */
public enum Level {
  /** 错误: blocks the package. */
  ERROR,
  /** 警告: needs a note (审核说明) that travels in the package. */
  WARNING,
  /** 提示: informs. */
  HINT,
  /** 尾差: two printed figures differ by no more than the rounding of their parts. */
  ROUNDING
}
