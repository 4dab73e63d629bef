package org.budgetbook.document;

/** Whether two wordings are the same but for a slip. */
final class Likeness {

  private Likeness() {}

  /** Whether at least seven tenths of the longer one stand in the other, in order. */
  static boolean alike(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    return common(one, other) * 10 >= longer * 7;
  }

  /** The length of the longest common subsequence. */
  static int common(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int i = 0; i < one.length(); i++) {
      int[] row = new int[other.length() + 1];
      for (int j = 0; j < other.length(); j++) {
        row[j + 1] =
            one.charAt(i) == other.charAt(j) ? before[j] + 1 : Math.max(before[j + 1], row[j]);
      }
      before = row;
    }
    return before[other.length()];
  }
}
