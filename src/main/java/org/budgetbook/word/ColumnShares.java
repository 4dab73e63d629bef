package org.budgetbook.word;

import java.util.ArrayList;
import java.util.List;

/** Shares a width among columns by their weights, so that none gets less than it needs. */
final class ColumnShares {

  private ColumnShares() {}

  /**
   * The widths, their sum exactly {@code room}.
   *
   * @param needed the least width of each column; shrunk alike where they are more than the room
   */
  static List<Integer> of(List<Integer> weights, int[] needed, int room) {
    int count = weights.size();
    boolean[] fixed = new boolean[count];
    long left = room;
    long weight = weights.stream().mapToInt(Integer::intValue).sum();
    boolean again = true;
    while (again) {
      again = false;
      for (int column = 0; column < count && !again; column++) {
        if (!fixed[column] && left * weights.get(column) < needed[column] * weight) {
          fixed[column] = true;
          left -= needed[column];
          weight -= weights.get(column);
          again = true;
        }
      }
    }
    List<Integer> widths = new ArrayList<>();
    long over = left < 0 ? room - left : room;
    long edge = 0;
    int drawn = 0;
    for (int column = 0; column < count; column++) {
      long width = fixed[column] ? needed[column] : left * weights.get(column) / weight;
      edge += width;
      int next = column == count - 1 ? room : (int) (edge * room / over);
      widths.add(next - drawn);
      drawn = next;
    }
    return widths;
  }
}
