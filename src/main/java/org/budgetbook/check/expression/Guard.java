package org.budgetbook.check.expression;

import java.util.List;

/**
 * When a rule applies at all: all comparisons hold. None means always.
 *
 * @param conditions without {@code each}
 */
public record Guard(List<Assertion> conditions) {

  public static final Guard ALWAYS = new Guard(List.of());

  public Guard {
    conditions = List.copyOf(conditions);
  }
}
