package org.budgetbook.desktop.grid;

import org.jspecify.annotations.Nullable;

/**
 * The focus cell and the range selected from an anchor to a lead. The focus cell is the anchor, as
 * in Excel: extending moves the other end.
 */
record GridSelection(CellPlace focus, CellPlace lead) {

  static GridSelection at(CellPlace place) {
    return new GridSelection(place, place);
  }

  GridSelection extendedTo(CellPlace place) {
    return new GridSelection(focus, place);
  }

  /** This selection as far as a model reaches; null where the model has no row. */
  @Nullable GridSelection within(GridModel model) {
    if (model.rowCount() == 0) {
      return null;
    }
    return new GridSelection(within(focus, model), within(lead, model));
  }

  private static CellPlace within(CellPlace place, GridModel model) {
    return new CellPlace(
        Math.min(place.row(), model.rowCount() - 1),
        Math.min(place.column(), model.columnCount() - 1));
  }

  /** The selected places, widened until no merged cell is cut. */
  CellRange range(GridModel model) {
    CellRange range = CellRange.between(focus, lead);
    int left = range.left();
    int right = range.right();
    for (int row = range.top(); row <= range.bottom(); row++) {
      left = Math.min(left, startOf(model, row, left));
      int start = startOf(model, row, right);
      right = Math.max(right, start + model.cell(row, start).span() - 1);
    }
    return new CellRange(range.top(), left, range.bottom(), right);
  }

  /** The column in which the cell that lies over a place begins. */
  static int startOf(GridModel model, int row, int column) {
    int start = column;
    while (start > 0 && model.cell(row, start).isCovered()) {
      start--;
    }
    return start;
  }
}
