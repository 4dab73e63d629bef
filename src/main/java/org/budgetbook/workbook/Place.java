package org.budgetbook.workbook;

import org.apache.poi.ss.util.CellReference;

/** A cell of the workbook; sheet, row and column count from 0. */
record Place(int sheet, int row, int column) {

  /** The cell as formulas of its own sheet name it, for example {@code C8}. */
  String name() {
    return CellReference.convertNumToColString(column) + (row + 1);
  }

  boolean isRightBelow(Place other) {
    return sheet == other.sheet && column == other.column && row == other.row + 1;
  }

  boolean isRightOf(Place other) {
    return sheet == other.sheet && row == other.row && column == other.column + 1;
  }
}
