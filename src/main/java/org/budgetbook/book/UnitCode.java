package org.budgetbook.book;

import org.budgetbook.message.RefusedException;

/** Code of a budget unit (单位编码), as the finance bureau assigned it; unique within a book. */
public record UnitCode(String value) implements Comparable<UnitCode> {
  public UnitCode {
    if (value.isBlank() || value.length() > 40) {
      throw RefusedException.of("book.unit-code", value);
    }
  }

  @Override
  public int compareTo(UnitCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
