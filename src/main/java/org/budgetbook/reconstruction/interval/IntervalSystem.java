package org.budgetbook.reconstruction.interval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whole-number variables and sums of them, each between two bounds. {@link #solve} finds values
 * that keep all bounds, or the bounds that cannot be kept together.
 *
 * <p>The method is the simplex method over bounds: every sum is a row that expresses a basic
 * quantity by the others. All rows hold whole numbers over one divisor a row, so nothing is ever
 * rounded. Not thread-safe.
 */
public final class IntervalSystem {

  /** No lower bound. */
  public static final long NO_LOW = Long.MIN_VALUE;

  /** No upper bound. */
  public static final long NO_HIGH = Long.MAX_VALUE;

  private static final int MOST_BRANCHES = 400;

  private final int variables;
  private final List<long[]> rowCoefficients = new ArrayList<>();
  private long[] low;
  private long[] high;
  private final long[] start;
  private int branches;

  /** As many variables, numbered from 0, without bounds and beginning at zero. */
  public IntervalSystem(int variables) {
    this.variables = variables;
    low = new long[variables];
    high = new long[variables];
    start = new long[variables];
    Arrays.fill(low, NO_LOW);
    Arrays.fill(high, NO_HIGH);
  }

  /** Bounds of a variable, and the value it keeps as long as nothing speaks against it. */
  public void variable(int number, long lowest, long highest, long preferred) {
    low[number] = lowest;
    high[number] = highest;
    start[number] = Math.max(lowest, Math.min(highest, preferred));
  }

  /**
   * Adds the bounds of a sum.
   *
   * @param coefficients by variable, as many as there are variables
   * @return the sum's number among the quantities
   */
  public int sum(long[] coefficients, long lowest, long highest) {
    rowCoefficients.add(coefficients);
    int number = variables + rowCoefficients.size() - 1;
    low = Arrays.copyOf(low, number + 1);
    high = Arrays.copyOf(high, number + 1);
    low[number] = lowest;
    high[number] = highest;
    return number;
  }

  /**
   * Looks for whole values within all bounds.
   *
   * @throws ArithmeticException if the numbers grow beyond a {@code long}
   */
  public Outcome solve() {
    branches = 0;
    return solve(low, high, start);
  }

  private Outcome solve(long[] lows, long[] highs, long[] from) {
    for (int i = 0; i < lows.length; i++) {
      if (lows[i] > highs[i]) {
        return new Outcome.Refuted(List.of(new Bound(i, true), new Bound(i, false)));
      }
    }
    Tableau tableau = new Tableau(variables, rowCoefficients, lows, highs, from);
    List<Bound> conflict = tableau.solve();
    if (!conflict.isEmpty()) {
      return new Outcome.Refuted(conflict);
    }
    int broken = tableau.firstFraction();
    return broken < 0
        ? new Outcome.Found(tableau.values())
        : branch(lows, highs, tableau.floors(), broken);
  }

  /** No whole number here: it is at most the one below or at least the one above. */
  private Outcome branch(long[] lows, long[] highs, long[] floors, int variable) {
    if (++branches > MOST_BRANCHES) {
      return new Outcome.Refuted(List.of());
    }
    long[] cappedHighs = highs.clone();
    cappedHighs[variable] = floors[variable];
    Outcome below = solve(lows, cappedHighs, floors);
    if (below instanceof Outcome.Found) {
      return below;
    }
    long[] raisedLows = lows.clone();
    raisedLows[variable] = floors[variable] + 1;
    Outcome above = solve(raisedLows, highs, floors);
    // A refutation of both halves is none of bounds that were given, so it names none.
    return above instanceof Outcome.Found ? above : new Outcome.Refuted(List.of());
  }
}
