package org.budgetbook.check.expression;

/** How a tie stands (勾稽状态). */
public enum TieState {
  /** 平. */
  EVEN,
  /** 尾差: differs by no more than the rounding of its parts. */
  ROUNDED,
  /** 不平. */
  UNEVEN,
  /** 未能判定: an operand is not known. */
  UNDECIDED,
  /** 不适用: the guard does not hold. */
  NOT_APPLICABLE
}
