package org.budgetbook.report.form;

import java.util.ArrayList;
import java.util.List;
import org.budgetbook.narrative.TargetForm;
import org.budgetbook.narrative.TargetForm.CellKind;
import org.budgetbook.report.page.TextStyle;
import org.budgetbook.report.type.LineBreaks;

/**
 * A form's grid at one size of letters: lines broken, rows high enough for what they hold. A row
 * taller than a page is several rows here, and its cells span them.
 *
 * @param padding above and below a cell's text, in points
 * @param columns left edges of the columns and the right edge of the last, in points
 * @param heights of the rows, in points
 */
record FormGrid(
    TextStyle style, int padding, List<Integer> columns, List<Integer> heights, List<Cell> cells) {

  static final int SIDE = 4;

  FormGrid {
    columns = List.copyOf(columns);
    heights = List.copyOf(heights);
    cells = List.copyOf(cells);
  }

  /** A cell with its lines. {@code lastRow} is the last row it spans. */
  record Cell(int row, int lastRow, int column, int columnSpan, CellKind kind, List<String> lines) {
    Cell {
      lines = List.copyOf(lines);
    }

    int rowSpan() {
      return lastRow - row + 1;
    }

    /** The same after {@code row} became {@code count} rows. */
    Cell afterSplit(int split, int count) {
      int more = count - 1;
      return new Cell(
          row > split ? row + more : row,
          lastRow >= split ? lastRow + more : lastRow,
          column,
          columnSpan,
          kind,
          lines);
    }
  }

  static FormGrid of(
      TargetForm form, LineBreaks breaks, TextStyle style, int padding, int width, int tallestRow) {
    List<Integer> columns = edges(form.columnWeights(), width);
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < form.rows().size(); row++) {
      for (TargetForm.FormCell cell : form.rows().get(row).cells()) {
        int room =
            columns.get(cell.column() + cell.columnSpan()) - columns.get(cell.column()) - 2 * SIDE;
        cells.add(
            new Cell(
                row,
                row + cell.rowSpan() - 1,
                cell.column(),
                cell.columnSpan(),
                cell.kind(),
                lines(cell, breaks, style, room)));
      }
    }
    List<Integer> heights = heights(form.rows().size(), cells, style, padding);
    return new FormGrid(style, padding, columns, heights, cells).withoutRowsOver(tallestRow);
  }

  int height() {
    return heights.stream().mapToInt(Integer::intValue).sum();
  }

  /** How many lines go into a cell of this height. */
  int capacity(int height) {
    return Math.max(0, (int) ((height - 2 * padding + 0.5f) / style.height(1)));
  }

  private static List<Integer> edges(List<Integer> weights, int width) {
    int total = weights.stream().mapToInt(Integer::intValue).sum();
    List<Integer> edges = new ArrayList<>(List.of(0));
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
      edges.add(Math.round((float) width * sum / total));
    }
    return edges;
  }

  private static List<String> lines(
      TargetForm.FormCell cell, LineBreaks breaks, TextStyle style, int room) {
    LineBreaks.Shape shape =
        cell.kind() == CellKind.LABEL ? LineBreaks.Shape.BALANCED : LineBreaks.Shape.RUNNING;
    List<String> lines = new ArrayList<>();
    for (String paragraph : cell.text().split("\\R", -1)) {
      lines.addAll(breaks.lines(paragraph, room, style.bold(), style.size(), shape));
    }
    return lines;
  }

  private static List<Integer> heights(int rows, List<Cell> cells, TextStyle style, int padding) {
    int[] heights = new int[rows];
    java.util.Arrays.fill(heights, needed(1, style, padding) + padding - 1);
    for (Cell cell : cells) {
      if (cell.rowSpan() == 1) {
        heights[cell.row()] =
            Math.max(heights[cell.row()], needed(cell.lines().size(), style, padding));
      }
    }
    for (Cell cell : cells) {
      int missing = needed(cell.lines().size(), style, padding);
      for (int row = cell.row(); row <= cell.lastRow(); row++) {
        missing -= heights[row];
      }
      // Rows that share a tall cell grow alike.
      for (int row = cell.row(); row <= cell.lastRow() && missing > 0; row++) {
        int share = missing / (cell.lastRow() - row + 1);
        heights[row] += share;
        missing -= share;
      }
    }
    return java.util.Arrays.stream(heights).boxed().toList();
  }

  private static int needed(int lines, TextStyle style, int padding) {
    return (int) Math.ceil(style.height(lines)) + 2 * padding;
  }

  private FormGrid withoutRowsOver(int tallest) {
    for (int row = 0; row < heights.size(); row++) {
      if (heights.get(row) > tallest) {
        return split(row, tallest).withoutRowsOver(tallest);
      }
    }
    return this;
  }

  private FormGrid split(int row, int tallest) {
    int line = (int) Math.ceil(style.height(1));
    // Each page on which a part of the row stands needs its own air above and below.
    int pages = heights.get(row) / Math.max(1, tallest - 2 * padding - line) + 2;
    int height = heights.get(row) + pages * (2 * padding + line);
    int count = Math.ceilDiv(height, line);
    List<Integer> split = new ArrayList<>(heights.subList(0, row));
    for (int at = 0; at < count; at++) {
      split.add(line);
    }
    split.addAll(heights.subList(row + 1, heights.size()));
    return new FormGrid(
        style,
        padding,
        columns,
        split,
        cells.stream().map(cell -> cell.afterSplit(row, count)).toList());
  }
}
