package org.budgetbook.desktop.grid;

/** Where group rows fold. */
final class Folds {

  private Folds() {}

  /** The column that shows the triangle of a head: its first with a text, else the first. */
  static int column(GridModel model, int row) {
    for (int column = 0; column < model.columnCount(); column++) {
      if (!model.cell(row, column).text().isEmpty()) {
        return column;
      }
    }
    return 0;
  }
}
