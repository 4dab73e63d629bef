package org.budgetbook.edition;

import java.util.List;

/**
 * A run of rows in a panel: a row axis. Blocks with the same place in the panels of one table start
 * at the same height; the shorter is filled with blank rows.
 */
public sealed interface Block {

  /** What this run of rows counts of what the panel's scope accepts. */
  FactFilter scope();

  /** Rows that are always there. */
  record Fixed(FactFilter scope, List<FixedRow> rows) implements Block {
    public Fixed {
      rows = List.copyOf(rows);
    }
  }

  /** 类, 款 and 项 of the functional classification that have facts, by code. */
  record FunctionalTree(FactFilter scope) implements Block {}

  /** Department economic 类, each followed by its (department, government) pairs, by code. */
  record EconomicPairs(FactFilter scope) implements Block {}

  /** Revenue codes that have entries, with the levels above them, by code. */
  record RevenueTree(FactFilter scope) implements Block {}

  /** Units that have facts, in the book's order. */
  record Units(FactFilter scope) implements Block {}

  /**
   * Projects that have facts, in the book's order, one row per project code.
   *
   * @param grouped whether the department's row and each unit's row stand above their projects;
   *     then a project shared by two units has a row under each
   */
  record Projects(FactFilter scope, boolean grouped) implements Block {}
}
