package org.budgetbook.check.expression;

import java.math.BigDecimal;

/** How two numbers must stand to each other. */
public enum Relation {
  EQUAL,
  AT_LEAST,
  AT_MOST,
  MORE,
  LESS,
  OTHER;

  /** Whether it holds of the numbers just as they stand. */
  boolean holds(BigDecimal left, BigDecimal right) {
    int order = left.compareTo(right);
    return switch (this) {
      case EQUAL -> order == 0;
      case AT_LEAST -> order >= 0;
      case AT_MOST -> order <= 0;
      case MORE -> order > 0;
      case LESS -> order < 0;
      case OTHER -> order != 0;
    };
  }
}
