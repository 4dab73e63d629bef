package org.budgetbook.report;

import java.util.List;

/**
 * A body row as it is set on paper.
 *
 * @param cells from left to right; places covered by the cell to their left have none
 * @param opensGroup whether the rows below belong to it, so that no page may end with it
 */
record PrintRow(List<Cell> cells, boolean opensGroup) {

  PrintRow {
    cells = List.copyOf(cells);
  }

  /** How a cell's text stands in its column. */
  enum Setting {
    /** Names, from the left. */
    NAME,
    /** Codes. */
    CODE,
    /** Figures, to the right, never broken. */
    FIGURE,
    /** The name of a total, centred. */
    TOTAL
  }

  /**
   * @param column counts from 0
   * @param span columns wide
   * @param indent levels, each one character wide
   */
  record Cell(String text, int column, int span, Setting setting, int indent, boolean bold) {}
}
