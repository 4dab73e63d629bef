package org.budgetbook.reconstruction;

import org.budgetbook.reconstruction.interval.IntervalSystem;

/**
 * What holds in every ledger, whatever is printed: some unknowns together, less others, are zero or
 * not below zero. Each law is itself: two that say the same are still two.
 */
final class Law {

  private final int[] plus;
  private final int[] minus;
  private final boolean equal;

  /** {@code equal} is whether it must be exactly zero. */
  Law(int[] plus, int[] minus, boolean equal) {
    this.plus = plus;
    this.minus = minus;
    this.equal = equal;
  }

  /** Numbers of unknowns; not to be changed. */
  int[] plus() {
    return plus;
  }

  /** Numbers of unknowns; not to be changed. */
  int[] minus() {
    return minus;
  }

  boolean equal() {
    return equal;
  }

  long high() {
    return equal ? 0 : IntervalSystem.NO_HIGH;
  }
}
