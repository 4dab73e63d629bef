package org.budgetbook.check.expression;

import org.jspecify.annotations.Nullable;

/** Hears of every tie that is evaluated. */
@FunctionalInterface
public interface TieSink {

  /**
   * One tie.
   *
   * @param binding null for a tie without {@code each}
   * @param left null where it is not known
   * @param right likewise
   */
  void tie(
      Assertion assertion,
      @Nullable Binding binding,
      @Nullable Amount left,
      @Nullable Amount right,
      TieState state);
}
