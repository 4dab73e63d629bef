package org.budgetbook.book;

/** Identity of a fact within its book; given once, never used again. */
public record FactId(long value) implements Comparable<FactId> {
  @Override
  public int compareTo(FactId other) {
    return Long.compare(value, other.value);
  }
}
