package org.budgetbook.narrative;

import java.util.Arrays;
import java.util.List;

/** Where the elements of a list stand in an edited one: a longest common subsequence. */
final class Alignment {

  private Alignment() {}

  /**
   * For each element of {@code before} its place in {@code after}, or -1.
   *
   * @param most beyond this many comparisons only the common beginning and end are aligned
   */
  static int[] of(List<String> before, List<String> after, long most) {
    int[] places = new int[before.size()];
    Arrays.fill(places, -1);
    int head = 0;
    int shorter = Math.min(before.size(), after.size());
    while (head < shorter && before.get(head).equals(after.get(head))) {
      places[head] = head;
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
      places[before.size() - tail] = after.size() - tail;
    }
    List<String> middle = before.subList(head, before.size() - tail);
    List<String> changed = after.subList(head, after.size() - tail);
    if ((long) middle.size() * changed.size() <= most) {
      middle(middle, changed, head, places);
    }
    return places;
  }

  private static void middle(List<String> before, List<String> after, int offset, int[] places) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < before.size() && j < after.size()) {
      if (before.get(i).equals(after.get(j))) {
        places[offset + i++] = offset + j++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }
}
