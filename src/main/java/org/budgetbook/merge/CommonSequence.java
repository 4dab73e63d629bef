package org.budgetbook.merge;

import java.util.Arrays;
import java.util.List;

/** The longest sequence that two lists have in common. */
final class CommonSequence {

  /**
   * Beyond this the middle parts count as wholly different: time and memory grow by the product.
   */
  private static final long MOST = 4_000_000;

  private CommonSequence() {}

  /**
   * For each element of {@code old} its index in {@code now}, ascending; -1 for those not in it.
   */
  static <T> int[] of(List<T> old, List<T> now) {
    int[] kept = new int[old.size()];
    Arrays.fill(kept, -1);
    int start = 0;
    int shorter = Math.min(old.size(), now.size());
    while (start < shorter && old.get(start).equals(now.get(start))) {
      kept[start] = start;
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      kept[old.size() - 1 - end] = now.size() - 1 - end;
      end++;
    }
    int rows = old.size() - start - end;
    int columns = now.size() - start - end;
    if (rows > 0 && columns > 0 && (long) rows * columns <= MOST) {
      middle(old.subList(start, start + rows), now.subList(start, start + columns), start, kept);
    }
    return kept;
  }

  private static <T> void middle(List<T> old, List<T> now, int start, int[] kept) {
    int[][] length = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        length[i][j] =
            old.get(i).equals(now.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < old.size() && j < now.size()) {
      if (old.get(i).equals(now.get(j))) {
        kept[start + i++] = start + j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }
}
