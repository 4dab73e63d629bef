package org.budgetbook.desktop.grid;

/** Where group rows fold. */
final class Folds {

  private Folds() {}

  /** Whether a row has rows under it that fold, or has folded them. */
  static boolean isHead(GridModel model, int row) {
    int level = model.foldLevel(row);
    if (level == 0 || model.isFolded(row)) {
      return level > 0;
    }
    int next = row + 1 < model.rowCount() ? model.foldLevel(row + 1) : level;
    return next == 0 || next > level;
  }

  /**
   * The column that shows the triangle of a head, and is moved in for it in the rows around: the
   * first name, else the first text, else the first of all.
   */
  static int column(GridModel model, int row) {
    for (int column = 0; column < model.columnCount(); column++) {
      if (model.columnStyle(column) == ColumnStyle.NAME
          && !model.cell(row, column).text().isEmpty()) {
        return column;
      }
    }
    for (int column = 0; column < model.columnCount(); column++) {
      if (!model.cell(row, column).text().isEmpty()) {
        return column;
      }
    }
    return 0;
  }
}
