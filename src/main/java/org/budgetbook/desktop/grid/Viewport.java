package org.budgetbook.desktop.grid;

import org.budgetbook.edition.HeaderGrid;

/**
 * The part of a grid that is in view, in pixels. Immutable; scrolling makes another one over the
 * same metrics.
 *
 * @param width width of the window on the grid, without scroll bars
 * @param height height likewise, the header included
 */
record Viewport(GridMetrics metrics, double width, double height, double scrollX, double scrollY) {

  Viewport {
    scrollX = clamp(scrollX, metrics.width() - width);
    scrollY = clamp(scrollY, metrics.headerHeight() + metrics.bodyHeight() - height);
  }

  private static double clamp(double value, double maximum) {
    return Math.max(0, Math.min(value, Math.max(0, maximum)));
  }

  double maxScrollX() {
    return Math.max(0, metrics.width() - width);
  }

  double maxScrollY() {
    return Math.max(0, metrics.headerHeight() + metrics.bodyHeight() - height);
  }

  Viewport scrolledTo(double x, double y) {
    return new Viewport(metrics, width, height, x, y);
  }

  int firstRow() {
    return metrics.rows().indexAt(scrollY);
  }

  /** The last row of which something is in view. */
  int lastRow() {
    return metrics.rows().indexAt(scrollY + height - metrics.headerHeight() - 1);
  }

  /** The first column of which something is in view beside the frozen ones. */
  int firstScrolledColumn() {
    return Math.max(
        metrics.frozenColumns(), metrics.columns().indexAt(scrollX + metrics.frozenWidth()));
  }

  int lastColumn() {
    return metrics.columns().indexAt(scrollX + width - 1);
  }

  double columnX(int edge) {
    double x = metrics.columns().at(edge);
    return edge < metrics.frozenColumns() ? x : x - scrollX;
  }

  double rowY(int edge) {
    return metrics.headerHeight() + metrics.rows().at(edge) - scrollY;
  }

  /** Where a range of columns in a row stands; may lie outside the view. */
  Box box(CellRange range) {
    double x = columnX(range.left());
    double right =
        range.right() < metrics.frozenColumns()
            ? metrics.columns().at(range.right() + 1)
            : metrics.columns().at(range.right() + 1) - scrollX;
    double y = rowY(range.top());
    return new Box(x, y, right - x, rowY(range.bottom() + 1) - y);
  }

  /** Where a heading stands; may lie outside the view. */
  Box heading(HeaderGrid.Cell cell) {
    double width = metrics.columns().size(cell.column(), cell.columnSpan());
    Edges rows = metrics.headerRows();
    double height = rows.size(cell.row(), cell.rowSpan());
    return new Box(columnX(cell.column()), rows.at(cell.row()), width, height);
  }

  /** Where what begins in a column may begin on the screen. */
  double leftLimit(int column) {
    return column < metrics.frozenColumns() ? 0 : Math.max(0, metrics.frozenWidth() - 1);
  }

  /** The place under a point of the body, held inside the grid. */
  CellPlace placeAt(double x, double y) {
    int column =
        x < metrics.frozenWidth()
            ? metrics.columns().indexAt(x)
            : metrics.columns().indexAt(x + scrollX);
    return new CellPlace(metrics.rows().indexAt(y - metrics.headerHeight() + scrollY), column);
  }

  boolean isHeader(double y) {
    return y < metrics.headerHeight();
  }

  /** Scrolled as little as shows a range wholly, its top left corner when it is too large. */
  Viewport revealing(CellRange range) {
    double y = scrollY;
    double top = metrics.rows().at(range.top());
    double bottom = metrics.rows().at(range.bottom() + 1);
    y = Math.max(y, bottom - (height - metrics.headerHeight()));
    y = Math.min(y, top);
    double x = scrollX;
    if (range.left() >= metrics.frozenColumns()) {
      x = Math.max(x, metrics.columns().at(range.right() + 1) - width);
      x = Math.min(x, metrics.columns().at(range.left()) - metrics.frozenWidth());
    }
    return scrolledTo(x, y);
  }

  /** How many rows a page has: those wholly in view, less one to read on from. */
  int pageRows() {
    double bodyHeight = height - metrics.headerHeight();
    int last = metrics.rows().indexAt(scrollY + bodyHeight);
    return Math.max(1, last - firstRow() - 1);
  }
}
