package org.budgetbook.desktop.grid;

import java.util.Arrays;

/** Shares a width among columns by their weights, none narrower than its minimum. */
final class ColumnFit {

  private ColumnFit() {}

  /**
   * The edges of the columns in whole pixels. Together the columns fill {@code available}, or more
   * where their minimums need it.
   */
  static Edges edges(int[] weights, double[] minimums, double available) {
    double[] widths = minimums.clone();
    boolean[] fixed = new boolean[weights.length];
    boolean settled = Arrays.stream(minimums).sum() >= available;
    while (!settled) {
      double left = available;
      int weight = 0;
      for (int i = 0; i < weights.length; i++) {
        left -= fixed[i] ? minimums[i] : 0;
        weight += fixed[i] ? 0 : weights[i];
      }
      settled = true;
      for (int i = 0; i < weights.length; i++) {
        if (!fixed[i]) {
          widths[i] = left * weights[i] / weight;
          if (widths[i] < minimums[i]) {
            widths[i] = minimums[i];
            fixed[i] = true;
            settled = false;
          }
        }
      }
    }
    double[] whole = new double[weights.length];
    double exact = 0;
    double end = 0;
    for (int i = 0; i < weights.length; i++) {
      exact += widths[i];
      // Never narrower than the minimum asks, and without adding up what rounding loses.
      whole[i] = Math.max(Math.rint(exact) - end, Math.ceil(minimums[i]));
      end += whole[i];
    }
    return Edges.of(whole);
  }
}
