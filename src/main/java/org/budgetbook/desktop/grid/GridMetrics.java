package org.budgetbook.desktop.grid;

/**
 * Where everything stands in a grid that is not scrolled. Pure geometry; made anew when the model,
 * the zoom or the width changes, never while scrolling.
 *
 * @param headerRows from the grid's top
 * @param rows of the body, from the header's bottom
 * @param frozenColumns how many columns stay when scrolling sideways
 */
record GridMetrics(Edges columns, Edges headerRows, Edges rows, int frozenColumns) {

  double width() {
    return columns.total();
  }

  double headerHeight() {
    return headerRows.total();
  }

  double bodyHeight() {
    return rows.total();
  }

  double frozenWidth() {
    return columns.at(frozenColumns);
  }
}
