package org.budgetbook.figures;

import java.util.Map;

/**
 * A table and how many facts stand behind each of its figures: what the screen needs to show which
 * figures can be typed.
 *
 * @param facts by address; a figure without facts is absent
 */
public record BackedTable(TableFigures figures, Map<CellAddress, Integer> facts) {

  public BackedTable {
    facts = Map.copyOf(facts);
  }

  /** How many facts the figure at an address is the sum of. */
  public int factsBehind(CellAddress cell) {
    return facts.getOrDefault(cell, 0);
  }
}
