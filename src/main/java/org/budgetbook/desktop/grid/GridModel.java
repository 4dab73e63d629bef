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

  default int columnCount() {
    return header().columns();
  }
}
