package org.budgetbook.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A table's header laid out on a grid: every cell with its place and spans, together covering each
 * grid place exactly once. Screen, paper, xlsx and web all draw this.
 *
 * @param rows height in header rows
 * @param columns width in table columns
 * @param cells by row, then column
 */
public record HeaderGrid(int rows, int columns, List<Cell> cells) {

  /** One header cell; {@code row} and {@code column} count from 0. */
  public record Cell(String text, int row, int column, int rowSpan, int columnSpan) {}

  public HeaderGrid {
    cells = List.copyOf(cells);
  }

  static HeaderGrid of(TableDefinition table, int year) {
    List<ColumnNode> nodes =
        table.panels().stream().flatMap(panel -> panel.header().stream()).toList();
    int depth = nodes.stream().mapToInt(HeaderGrid::depth).max().orElse(0);
    List<Cell> cells = new ArrayList<>();
    int column = 0;
    for (ColumnNode node : nodes) {
      column += place(node, 0, column, depth, year, cells);
    }
    int rows = depth;
    if (table.numberedColumns()) {
      for (int number = 1; number <= column; number++) {
        cells.add(new Cell(Integer.toString(number), depth, number - 1, 1, 1));
      }
      rows++;
    }
    cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    return new HeaderGrid(rows, column, cells);
  }

  /** Places a node and all under it; returns how many columns it took. */
  private static int place(
      ColumnNode node, int row, int column, int depth, int year, List<Cell> cells) {
    String heading = TableDefinition.withYear(node.heading(), year);
    return switch (node) {
      case Column leaf -> {
        cells.add(new Cell(heading, row, column, depth - row, 1));
        yield 1;
      }
      case ColumnGroup group -> {
        int width = 0;
        for (ColumnNode child : group.columns()) {
          width += place(child, row + 1, column + width, depth, year, cells);
        }
        cells.add(new Cell(heading, row, column, 1, width));
        yield width;
      }
    };
  }

  private static int depth(ColumnNode node) {
    return switch (node) {
      case Column leaf -> 1;
      case ColumnGroup group ->
          1 + group.columns().stream().mapToInt(HeaderGrid::depth).max().orElse(0);
    };
  }
}
