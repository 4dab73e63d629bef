package org.budgetbook.desktop.grid;

/** A rectangle of places, ends included. */
public record CellRange(int top, int left, int bottom, int right) {

  public CellRange {
    if (top > bottom || left > right) {
      throw new IllegalArgumentException("%d,%d..%d,%d".formatted(top, left, bottom, right));
    }
  }

  static CellRange between(CellPlace one, CellPlace other) {
    return new CellRange(
        Math.min(one.row(), other.row()),
        Math.min(one.column(), other.column()),
        Math.max(one.row(), other.row()),
        Math.max(one.column(), other.column()));
  }

  public boolean contains(int row, int column) {
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  public int rows() {
    return bottom - top + 1;
  }

  public int columns() {
    return right - left + 1;
  }

  public boolean isSingle() {
    return rows() == 1 && columns() == 1;
  }
}
