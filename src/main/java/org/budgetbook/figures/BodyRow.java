package org.budgetbook.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body row as it is set: on paper, in a text document, on a page of the web.
 *
 * @param cells from left to right; places covered by the cell to their left have none
 * @param opensGroup whether the rows below belong to it, so that no page may end with it
 */
public record BodyRow(List<Cell> cells, boolean opensGroup) {

  public BodyRow {
    cells = List.copyOf(cells);
  }

  /** How a cell's text stands in its column. */
  public enum Setting {
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
   * @param address of the figure; null in cells without one
   */
  public record Cell(
      String text,
      int column,
      int span,
      Setting setting,
      int indent,
      boolean bold,
      @Nullable CellAddress address) {}
}
