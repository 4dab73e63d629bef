package org.budgetbook.report;

import java.util.Set;

/** Which pages of a book are meant. */
public sealed interface BookSelection {

  /** All, from the cover on. */
  record Whole() implements BookSelection {}

  /** Those of some parts, by the parts' ids. */
  record Parts(Set<String> ids) implements BookSelection {
    public Parts {
      ids = Set.copyOf(ids);
    }
  }

  /** Those of some statutory tables, by the tables' ids in the edition. */
  record Tables(Set<String> ids) implements BookSelection {
    public Tables {
      ids = Set.copyOf(ids);
    }
  }

  /**
   * Those from one to another, both included.
   *
   * @param first from 1, counted from the cover on
   */
  record Range(int first, int last) implements BookSelection {}
}
