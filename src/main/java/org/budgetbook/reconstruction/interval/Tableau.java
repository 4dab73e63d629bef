package org.budgetbook.reconstruction.interval;

import java.util.ArrayList;
import java.util.List;

/**
 * The simplex tableau: each row says divisor × basic quantity = Σ coefficient × outer quantity.
 * Outer quantities have whole values within their bounds; the basic ones follow, and are moved
 * within theirs one after the other.
 */
final class Tableau {

  /**
   * After so many exchanges for a row the smallest number goes first, which cannot go in circles.
   */
  private static final int PATIENCE = 3;

  private final long[] low;
  private final long[] high;
  private final int columns;
  private final long[][] rows;
  private final long[] divisors;
  private final long[] numerators;
  private final int[] basic;
  private final int[] outer;
  private final long[] values;
  private final int quantities;

  Tableau(int variables, List<long[]> sums, long[] low, long[] high, long[] start) {
    this.low = low;
    this.high = high;
    this.columns = variables;
    this.quantities = variables + sums.size();
    rows = new long[sums.size()][];
    divisors = new long[sums.size()];
    numerators = new long[sums.size()];
    basic = new int[sums.size()];
    outer = new int[variables];
    values = new long[variables];
    for (int j = 0; j < variables; j++) {
      outer[j] = j;
      values[j] = Math.max(low[j], Math.min(high[j], start[j]));
    }
    for (int i = 0; i < rows.length; i++) {
      rows[i] = sums.get(i).clone();
      divisors[i] = 1;
      basic[i] = variables + i;
      numerators[i] = value(rows[i]);
    }
  }

  /** Moves every quantity within its bounds; returns what contradicts that, else nothing. */
  List<Bound> solve() {
    int exchanges = 0;
    while (true) {
      boolean careful = exchanges > PATIENCE * (rows.length + columns);
      int row = worst(careful);
      if (row < 0) {
        return List.of();
      }
      boolean tooLow = below(row);
      int column = entering(row, tooLow, careful);
      if (column < 0) {
        return contradiction(row, tooLow);
      }
      exchange(row, column, tooLow ? low[basic[row]] : high[basic[row]]);
      exchanges++;
    }
  }

  private boolean below(int row) {
    long bound = low[basic[row]];
    return bound != IntervalSystem.NO_LOW
        && numerators[row] < Math.multiplyExact(bound, divisors[row]);
  }

  private boolean above(int row) {
    long bound = high[basic[row]];
    return bound != IntervalSystem.NO_HIGH
        && numerators[row] > Math.multiplyExact(bound, divisors[row]);
  }

  private int worst(boolean careful) {
    int found = -1;
    long most = 0;
    for (int i = 0; i < rows.length; i++) {
      long distance = 0;
      if (below(i)) {
        distance = Math.multiplyExact(low[basic[i]], divisors[i]) - numerators[i];
      } else if (above(i)) {
        distance = numerators[i] - Math.multiplyExact(high[basic[i]], divisors[i]);
      }
      if (distance == 0) {
        continue;
      }
      if (careful ? found < 0 || basic[i] < basic[found] : distance / divisors[i] >= most) {
        found = i;
        most = distance / divisors[i];
      }
    }
    return found;
  }

  /** An outer quantity that can still move the basic one where it must go. */
  private int entering(int row, boolean tooLow, boolean careful) {
    int found = -1;
    long bestRoom = -1;
    boolean bestWhole = false;
    for (int j = 0; j < columns; j++) {
      long coefficient = rows[row][j];
      if (coefficient == 0 || !canMove(j, coefficient > 0 == tooLow)) {
        continue;
      }
      if (careful) {
        if (found < 0 || outer[j] < outer[found]) {
          found = j;
        }
        continue;
      }
      boolean whole = Math.abs(coefficient) == divisors[row];
      long room = room(j, coefficient > 0 == tooLow);
      if (found < 0 || whole && !bestWhole || whole == bestWhole && room > bestRoom) {
        found = j;
        bestRoom = room;
        bestWhole = whole;
      }
    }
    return found;
  }

  private boolean canMove(int column, boolean up) {
    return up ? values[column] < high[outer[column]] : values[column] > low[outer[column]];
  }

  private long room(int column, boolean up) {
    long bound = up ? high[outer[column]] : low[outer[column]];
    if (bound == IntervalSystem.NO_HIGH || bound == IntervalSystem.NO_LOW) {
      return Long.MAX_VALUE;
    }
    return up ? bound - values[column] : values[column] - bound;
  }

  private List<Bound> contradiction(int row, boolean tooLow) {
    List<Bound> bounds = new ArrayList<>();
    bounds.add(new Bound(basic[row], tooLow));
    for (int j = 0; j < columns; j++) {
      if (rows[row][j] != 0) {
        bounds.add(new Bound(outer[j], rows[row][j] > 0 != tooLow));
      }
    }
    return bounds;
  }

  /**
   * The basic quantity of the row goes to a value and becomes outer; the column's becomes basic.
   */
  private void exchange(int row, int column, long value) {
    long[] old = rows[row];
    long pivot = old[column];
    long sign = pivot > 0 ? 1 : -1;
    long[] solved = new long[columns];
    for (int k = 0; k < columns; k++) {
      solved[k] = -sign * old[k];
    }
    solved[column] = sign * divisors[row];
    rows[row] = solved;
    divisors[row] = sign * pivot;
    reduce(row);
    int left = basic[row];
    basic[row] = outer[column];
    outer[column] = left;
    values[column] = value;
    numerators[row] = value(solved);
    for (int i = 0; i < rows.length; i++) {
      if (i != row && rows[i][column] != 0) {
        substitute(i, column, row);
        numerators[i] = value(rows[i]);
      }
    }
  }

  /** Puts what {@code source} says of the column's quantity into another row. */
  private void substitute(int target, int column, int source) {
    long[] row = rows[target];
    long[] solved = rows[source];
    long factor = row[column];
    long divisor = divisors[source];
    row[column] = 0;
    long common = commonDivisor(factor, divisor);
    long scale = divisor / common;
    factor /= common;
    for (int k = 0; k < columns; k++) {
      long own = scale == 1 || row[k] == 0 ? row[k] : Math.multiplyExact(row[k], scale);
      row[k] = solved[k] == 0 ? own : Math.addExact(own, Math.multiplyExact(factor, solved[k]));
    }
    divisors[target] = Math.multiplyExact(divisors[target], scale);
    reduce(target);
  }

  private void reduce(int row) {
    long common = divisors[row];
    for (int k = 0; k < columns && common != 1; k++) {
      common = commonDivisor(rows[row][k], common);
    }
    if (common == 1) {
      return;
    }
    divisors[row] /= common;
    for (int k = 0; k < columns; k++) {
      rows[row][k] /= common;
    }
  }

  private static long commonDivisor(long a, long b) {
    long x = Math.abs(a);
    long y = Math.abs(b);
    while (x != 0) {
      long rest = y % x;
      y = x;
      x = rest;
    }
    return y;
  }

  private long value(long[] row) {
    long sum = 0;
    for (int j = 0; j < columns; j++) {
      if (row[j] != 0 && values[j] != 0) {
        sum = Math.addExact(sum, Math.multiplyExact(row[j], values[j]));
      }
    }
    return sum;
  }

  /** A variable whose value is no whole number; -1 when there is none. */
  int firstFraction() {
    for (int i = 0; i < rows.length; i++) {
      if (basic[i] < columns && numerators[i] % divisors[i] != 0) {
        return basic[i];
      }
    }
    return -1;
  }

  /** The values of the variables, where they are whole; else the whole number below. */
  long[] floors() {
    long[] found = new long[quantities];
    for (int j = 0; j < columns; j++) {
      found[outer[j]] = values[j];
    }
    for (int i = 0; i < rows.length; i++) {
      found[basic[i]] = Math.floorDiv(numerators[i], divisors[i]);
    }
    return found;
  }

  long[] values() {
    return java.util.Arrays.copyOf(floors(), columns);
  }
}
