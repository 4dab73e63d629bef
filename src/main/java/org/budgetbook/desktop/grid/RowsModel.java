package org.budgetbook.desktop.grid;

import org.budgetbook.edition.HeaderGrid;

/** Some rows of another model, in an order of its own. */
abstract sealed class RowsModel implements GridModel permits ArrangedModel, FoldedModel {

  private final GridModel below;
  private final int[] rows;

  RowsModel(GridModel below, int[] rows) {
    this.below = below;
    this.rows = rows;
  }

  GridModel below() {
    return below;
  }

  int[] rows() {
    return rows;
  }

  /** Which row of the model below a row is. */
  int rowBelow(int row) {
    return rows[row];
  }

  /** Where a row of the model below stands; -1 where it is not shown. */
  int rowAbove(int rowBelow) {
    for (int row = 0; row < rows.length; row++) {
      if (rows[row] == rowBelow) {
        return row;
      }
    }
    return -1;
  }

  /** Whether rows follow each other in the model below too. */
  boolean isRun(int first, int last) {
    for (int row = first; row < last; row++) {
      if (rows[row + 1] != rows[row] + 1) {
        return false;
      }
    }
    return true;
  }

  @Override
  public HeaderGrid header() {
    return below.header();
  }

  @Override
  public int rowCount() {
    return rows.length;
  }

  @Override
  public int columnWeight(int column) {
    return below.columnWeight(column);
  }

  @Override
  public ColumnStyle columnStyle(int column) {
    return below.columnStyle(column);
  }

  @Override
  public GridCell cell(int row, int column) {
    return below.cell(rows[row], column);
  }

  @Override
  public String copyText(int row, int column) {
    return below.copyText(rows[row], column);
  }

  @Override
  public String hint(int row, int column) {
    return below.hint(rows[row], column);
  }

  @Override
  public int foldLevel(int row) {
    return below.foldLevel(rows[row]);
  }

  @Override
  public boolean isFolded(int row) {
    return below.isFolded(rows[row]);
  }
}
