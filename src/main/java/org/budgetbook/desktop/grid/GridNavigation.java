package org.budgetbook.desktop.grid;

/** Where a key leads from a place. Pure; a merged cell is one step wide. */
final class GridNavigation {

  /** What the user asks for. */
  enum Step {
    UP,
    DOWN,
    LEFT,
    RIGHT,
    UP_TO_EDGE,
    DOWN_TO_EDGE,
    LEFT_TO_EDGE,
    RIGHT_TO_EDGE,
    ROW_START,
    ROW_END,
    PAGE_UP,
    PAGE_DOWN,
    FIRST,
    LAST,
    NEXT,
    PREVIOUS,
    /** Down, to the column in which {@code NEXT} set out. */
    RETURN
  }

  private final GridModel model;

  GridNavigation(GridModel model) {
    this.model = model;
  }

  /** The place one step on; the same place where the grid ends. {@code page} is in rows. */
  CellPlace after(Step step, CellPlace from, int page) {
    int row = from.row();
    int column = from.column();
    int lastRow = model.rowCount() - 1;
    int lastColumn = model.columnCount() - 1;
    return switch (step) {
      case UP -> place(Math.max(0, row - 1), column);
      case DOWN, RETURN -> place(Math.min(lastRow, row + 1), column);
      case LEFT -> place(row, Math.max(0, start(row, column) - 1));
      case RIGHT -> place(row, Math.min(lastColumn, end(row, column) + 1));
      case UP_TO_EDGE -> vertical(from, -1);
      case DOWN_TO_EDGE -> vertical(from, 1);
      case LEFT_TO_EDGE -> horizontal(from, -1);
      case RIGHT_TO_EDGE -> horizontal(from, 1);
      case ROW_START -> place(row, 0);
      case ROW_END -> place(row, lastColumn);
      case PAGE_UP -> place(Math.max(0, row - Math.max(1, page)), column);
      case PAGE_DOWN -> place(Math.min(lastRow, row + Math.max(1, page)), column);
      case FIRST -> place(0, 0);
      case LAST -> place(lastRow, lastColumn);
      case NEXT -> next(row, column);
      case PREVIOUS -> previous(row, column);
    };
  }

  private CellPlace next(int row, int column) {
    int following = end(row, column) + 1;
    if (following < model.columnCount()) {
      return place(row, following);
    }
    return row + 1 < model.rowCount() ? place(row + 1, 0) : place(row, column);
  }

  private CellPlace previous(int row, int column) {
    int preceding = start(row, column) - 1;
    if (preceding >= 0) {
      return place(row, start(row, preceding));
    }
    return row > 0 ? place(row - 1, start(row - 1, model.columnCount() - 1)) : place(row, column);
  }

  /** To the last filled cell of a run, or from its end to the next filled cell, as in Excel. */
  private CellPlace vertical(CellPlace from, int direction) {
    int last = direction < 0 ? 0 : model.rowCount() - 1;
    int row = from.row();
    if (row == last) {
      return from;
    }
    boolean inRun = filled(row, from.column()) && filled(row + direction, from.column());
    do {
      row += direction;
    } while (row != last
        && (inRun ? filled(row + direction, from.column()) : !filled(row, from.column())));
    return place(row, from.column());
  }

  private CellPlace horizontal(CellPlace from, int direction) {
    int last = direction < 0 ? 0 : model.columnCount() - 1;
    int column = direction < 0 ? start(from.row(), from.column()) : end(from.row(), from.column());
    if (column == last) {
      return from;
    }
    boolean inRun = filled(from.row(), column) && filled(from.row(), column + direction);
    do {
      column += direction;
    } while (column != last
        && (inRun ? filled(from.row(), column + direction) : !filled(from.row(), column)));
    return place(from.row(), column);
  }

  private boolean filled(int row, int column) {
    return !model.cell(row, start(row, column)).text().isEmpty();
  }

  private int start(int row, int column) {
    return GridSelection.startOf(model, row, column);
  }

  private int end(int row, int column) {
    int start = start(row, column);
    return start + Math.max(1, model.cell(row, start).span()) - 1;
  }

  private CellPlace place(int row, int column) {
    return new CellPlace(row, column);
  }
}
