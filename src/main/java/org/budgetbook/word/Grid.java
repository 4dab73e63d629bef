package org.budgetbook.word;

import java.util.List;

/**
 * A table of merged cells, ready to be written.
 *
 * @param widths of the columns in twips
 * @param size of the letters in half points
 * @param headerRows how many rows at the top are repeated on every page
 * @param rowHeight the least height of a row, in twips
 * @param rows how many there are
 * @param cells by row, then column; together they may leave places free, those stay blank
 */
record Grid(
    List<Integer> widths, int size, int headerRows, int rowHeight, int rows, List<Cell> cells) {

  Grid {
    widths = List.copyOf(widths);
    cells = List.copyOf(cells);
  }

  /** How a text stands in its cell. */
  enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  /**
   * @param row of its upper edge, from 0
   * @param column of its left edge, from 0
   * @param indent in characters
   */
  record Cell(
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      String text,
      Align align,
      int indent,
      boolean bold) {}

  int width(Cell cell) {
    return widths.subList(cell.column(), cell.column() + cell.columnSpan()).stream()
        .mapToInt(Integer::intValue)
        .sum();
  }
}
