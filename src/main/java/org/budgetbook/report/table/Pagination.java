package org.budgetbook.report.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides which row begins a page. No page ends with the heading row of a group, and the last page
 * has at least three rows.
 */
final class Pagination {

  static final int FEWEST_ROWS = 3;

  private Pagination() {}

  /**
   * The first row of every page after the first, ascending.
   *
   * @param heights of the rows, in points
   * @param opensGroup whether a row belongs together with the next
   * @param first room on the first page
   * @param later room on every further page
   */
  static List<Integer> breaks(
      List<Integer> heights, List<Boolean> opensGroup, int first, int later) {
    List<Integer> breaks = new ArrayList<>();
    int start = 0;
    int used = 0;
    int room = first;
    for (int row = 0; row < heights.size(); row++) {
      if (used + heights.get(row) > room && row > start) {
        start = withGroup(opensGroup, start, row);
        breaks.add(start);
        used = heights.subList(start, row).stream().mapToInt(Integer::intValue).sum();
        room = later;
      }
      used += heights.get(row);
    }
    if (!breaks.isEmpty() && heights.size() - start < FEWEST_ROWS) {
      int before = breaks.size() > 1 ? breaks.get(breaks.size() - 2) : 0;
      int wanted = Math.max(before + 1, heights.size() - FEWEST_ROWS);
      int moved = withGroup(opensGroup, before, Math.min(start, wanted));
      int height = heights.subList(moved, heights.size()).stream().mapToInt(h -> h).sum();
      if (height <= later) {
        breaks.set(breaks.size() - 1, moved);
      }
    }
    return breaks;
  }

  /** The row from which to break so that headings directly above {@code row} go with it. */
  private static int withGroup(List<Boolean> opensGroup, int start, int row) {
    int moved = row;
    while (moved > start + 1 && row - moved < FEWEST_ROWS && opensGroup.get(moved - 1)) {
      moved--;
    }
    return moved > start + 1 || !opensGroup.get(moved - 1) ? moved : row;
  }
}
