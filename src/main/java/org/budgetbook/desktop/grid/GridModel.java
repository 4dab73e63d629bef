package org.budgetbook.desktop.grid;

import org.budgetbook.edition.HeaderGrid;

/**
 * What a grid shows. Asked only for what is in view, on the FX thread, while painting: answers must
 * be quick. A model never changes; a grid is given another one.
 */
public interface GridModel {

  /** The header; it also says how many columns there are. */
  HeaderGrid header();

  int rowCount();

  /** Relative width of a column. */
  int columnWeight(int column);

  ColumnStyle columnStyle(int column);

  /** The cell at a place, both counted from 0. */
  GridCell cell(int row, int column);

  /**
   * What stands quietly in an empty cell, for example that something must come here; or nothing.
   */
  default String hint(int row, int column) {
    return "";
  }

  /** What a cell gives to the clipboard: its text, but an amount unrounded. */
  default String copyText(int row, int column) {
    return cell(row, column).text();
  }

  /**
   * How deep the row stands among groups that fold: 1 for an outermost head, 0 for a row that heads
   * nothing. The group of a row reaches to the next one of the same or a lesser level above 0; a
   * row is a head where that leaves it any row.
   */
  default int foldLevel(int row) {
    return 0;
  }

  /** Whether the rows under a head are hidden. */
  default boolean isFolded(int row) {
    return false;
  }

  default int columnCount() {
    return header().columns();
  }
}
