package org.budgetbook.book;

import org.budgetbook.catalog.UnitType;
import org.budgetbook.message.RefusedException;

/** A budget unit (预算单位) of the department. */
public record Unit(UnitCode code, String name, UnitType type) {
  public Unit {
    if (name.isBlank()) {
      throw RefusedException.of("book.unit-name", code);
    }
  }
}
