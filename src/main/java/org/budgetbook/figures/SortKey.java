package org.budgetbook.figures;

/**
 * A row's order within its block: by place, then by a second place, then by text. Codes sort as
 * text, in which a 类 comes just before its 款; units and projects sort by their places in the book.
 */
record SortKey(long first, long second, String text) implements Comparable<SortKey> {

  static SortKey of(String text) {
    return new SortKey(0, 0, text);
  }

  static SortKey of(long first, long second) {
    return new SortKey(first, second, "");
  }

  @Override
  public int compareTo(SortKey other) {
    int byFirst = Long.compare(first, other.first);
    if (byFirst != 0) {
      return byFirst;
    }
    int bySecond = Long.compare(second, other.second);
    return bySecond != 0 ? bySecond : text.compareTo(other.text);
  }
}
