package org.budgetbook.edition;

import org.budgetbook.message.RefusedException;

/**
 * Which entered number, as the edition names it: {@code prior-year.total-revenue}, {@code
 * procurement.goods}, {@code assets.vehicles.leaders}.
 */
public record EntryKey(String value) implements Comparable<EntryKey> {
  public EntryKey {
    if (!value.matches("[a-z0-9]+([-.][a-z0-9]+)*")) {
      throw RefusedException.of("book.entry-key", value);
    }
  }

  @Override
  public int compareTo(EntryKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
