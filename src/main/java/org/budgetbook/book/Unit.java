package org.budgetbook.book;

import org.budgetbook.catalog.UnitType;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A budget unit (预算单位) of the department.
 *
 * @param contribution the part that the unit handed in and its data come from; null where they were
 *     entered here
 */
public record Unit(UnitCode code, String name, UnitType type, @Nullable Contribution contribution) {
  public Unit {
    if (name.isBlank()) {
      throw RefusedException.of("book.unit-name", code);
    }
  }

  /** A unit whose data are entered here. */
  public Unit(UnitCode code, String name, UnitType type) {
    this(code, name, type, null);
  }

  /** This unit, come from another part; null from none. */
  public Unit from(@Nullable Contribution part) {
    return new Unit(code, name, type, part);
  }
}
