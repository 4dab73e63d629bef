package org.budgetbook.reconstruction.interval;

import java.util.List;

/** What came of looking for values within bounds. */
public sealed interface Outcome {

  /** There are such values. */
  final class Found implements Outcome {
    private final long[] values;

    Found(long[] values) {
      this.values = values;
    }

    /** By the variable's number. */
    public long value(int variable) {
      return values[variable];
    }
  }

  /**
   * There are none.
   *
   * @param bounds bounds that contradict each other already without the others; empty where only
   *     whole numbers are missing and fractions would do
   */
  record Refuted(List<Bound> bounds) implements Outcome {
    public Refuted {
      bounds = List.copyOf(bounds);
    }
  }
}
