package org.budgetbook.reconstruction;

import java.util.Arrays;
import java.util.List;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.Figure;

/**
 * Which rows of a grouped project table are units: the first row is the department, then every unit
 * stands above its projects and is their sum. Of all readings the one with fewest figures that are
 * not such sums is taken, then the one with most rows that bear the name of a unit, then the one
 * with fewest units.
 */
final class ProjectGroups {

  /** Half of a last place, in fen, for each figure in a sum. */
  private static final long ROUNDING = 5_000;

  private static final long IMPOSSIBLE = Long.MIN_VALUE / 2;
  private static final long NAMED = 1_000_000;
  private static final long NO_SUM = 1_000_000_000_000L;

  private final List<CheckedRow> rows;
  private final List<String> unitNames;

  ProjectGroups(List<CheckedRow> rows, List<String> unitNames) {
    this.rows = rows;
    this.unitNames = unitNames;
  }

  /** By the row's place in the list; the first is never one. */
  boolean[] unitRows() {
    int end = rows.size();
    long[] best = new long[end + 1];
    int[] next = new int[end + 1];
    Arrays.fill(best, IMPOSSIBLE);
    best[end] = 0;
    for (int unit = end - 2; unit >= 1; unit--) {
      long[] sums = new long[rows.get(unit).figures().size()];
      boolean[] something = new boolean[sums.length];
      for (int to = unit + 1; to < end; to++) {
        long wrong = wrong(unit, to, sums, something, ROUNDING * (to - unit + 1));
        long worth = best[to + 1] - 1 - NO_SUM * wrong + (named(unit) ? NAMED : 0);
        if (best[to + 1] > IMPOSSIBLE && worth > best[unit]) {
          best[unit] = worth;
          next[unit] = to + 1;
        }
      }
    }
    boolean[] units = new boolean[end];
    for (int i = 1; i < end; i = next[i] == 0 ? end : next[i]) {
      units[i] = true;
    }
    return units;
  }

  private boolean named(int row) {
    return unitNames.contains(rows.get(row).name());
  }

  /** Adds a row to what is below the unit so far; how many of its figures are not that sum. */
  private int wrong(int unit, int row, long[] sums, boolean[] something, long slack) {
    int wrong = 0;
    for (int c = 0; c < sums.length; c++) {
      sums[c] += rows.get(row).figures().get(c).amount().fen();
      something[c] |= !rows.get(row).figures().get(c).text().isEmpty();
      Figure figure = rows.get(unit).figures().get(c);
      // A blank is exactly nothing, and no sum of nothing prints a figure.
      if (something[c] == figure.text().isEmpty()
          || Math.abs(figure.amount().fen() - sums[c]) > slack) {
        wrong++;
      }
    }
    return wrong;
  }
}
