package org.budgetbook.desktop.grid;

import java.util.Arrays;
import org.budgetbook.edition.HeaderGrid;

/**
 * Turns a model into metrics: columns wide enough that no figure and no code is cut, rows and
 * header high enough for the lines of their names. Pure; needs only text widths.
 *
 * @param frozenColumns how many columns stay when scrolling sideways
 */
record GridLayout(GridModel model, TextWidths widths, GridScale scale, int frozenColumns) {

  /**
   * Longest name that is kept on one line before the column may be made narrower, in characters.
   */
  private static final int NAME_CHARACTERS = 12;

  /** A heading over one column is broken into at most this many lines. */
  private static final int HEADING_LINES = 2;

  /** The widest a column of weight 1 gets, in pixels at zoom 1: beyond it figures stand too far. */
  private static final double PIXELS_PER_WEIGHT = 11.5;

  /** The least widths of the columns in pixels. Reads every cell once. */
  double[] minimumWidths() {
    int columns = model.columnCount();
    double[] least = new double[columns];
    for (int row = 0; row < model.rowCount(); row++) {
      for (int column = 0; column < columns; column++) {
        GridCell cell = model.cell(row, column);
        if (cell.span() == 1) {
          least[column] = Math.max(least[column], need(cell, model.columnStyle(column)));
        }
      }
    }
    for (HeaderGrid.Cell heading : model.header().cells()) {
      if (heading.columnSpan() == 1) {
        double whole = widths.of(heading.text(), true);
        double longest = Math.min(whole, Math.max(4, whole / HEADING_LINES + 1));
        least[heading.column()] =
            Math.max(least[heading.column()], longest * scale.fontSize() + 2 * scale.padding());
      }
    }
    return least;
  }

  private double need(GridCell cell, ColumnStyle style) {
    boolean bold = cell.emphasis() != GridCell.Emphasis.PLAIN;
    double text = widths.of(cell.text(), bold);
    double kept = style == ColumnStyle.NAME ? Math.min(text, NAME_CHARACTERS) : text;
    return kept * scale.fontSize() + scale.indent(cell.indent()) + 2 * scale.padding() + 1;
  }

  /** The widest the whole table should be shown. */
  double naturalWidth(double[] minimums) {
    double weights = 0;
    for (int column = 0; column < model.columnCount(); column++) {
      weights += model.columnWeight(column);
    }
    double natural = Math.rint(weights * PIXELS_PER_WEIGHT * scale.zoom());
    return Math.max(natural, Math.ceil(Arrays.stream(minimums).sum()));
  }

  GridMetrics metrics(double[] minimums, double available) {
    int[] weights = new int[model.columnCount()];
    Arrays.setAll(weights, model::columnWeight);
    Edges columns = ColumnFit.edges(weights, minimums, available);
    return new GridMetrics(
        columns, headerEdges(columns), rowEdges(columns), Math.min(frozenColumns, weights.length));
  }

  private Edges headerEdges(Edges columns) {
    HeaderGrid header = model.header();
    double[] heights = new double[header.rows()];
    Arrays.fill(heights, scale.headerLine());
    // First the headings of one row, then what taller ones still lack is added to their last row.
    header.cells().stream()
        .sorted(java.util.Comparator.comparingInt(HeaderGrid.Cell::rowSpan))
        .forEach(cell -> {
          double width = columns.size(cell.column(), cell.columnSpan());
          int lines = lines(cell.text(), width, true);
          double need = scale.headerLine() + (lines - 1) * scale.lineHeight();
          int last = cell.row() + cell.rowSpan() - 1;
          double given = 0;
          for (int row = cell.row(); row <= last; row++) {
            given += heights[row];
          }
          heights[last] += Math.max(0, need - given);
        });
    return Edges.of(heights);
  }

  private Edges rowEdges(Edges columns) {
    double[] heights = new double[model.rowCount()];
    for (int row = 0; row < heights.length; row++) {
      int lines = 1;
      for (int column = 0; column < model.columnCount(); column++) {
        GridCell cell = model.cell(row, column);
        boolean name = model.columnStyle(column) == ColumnStyle.NAME || cell.span() > 1;
        if (name && !cell.isCovered() && !cell.text().isEmpty()) {
          double width = columns.size(column, cell.span()) - scale.indent(cell.indent());
          boolean bold = cell.emphasis() != GridCell.Emphasis.PLAIN;
          lines = Math.max(lines, lines(cell.text(), width, bold));
        }
      }
      heights[row] = scale.rowHeight() + (lines - 1) * scale.lineHeight();
    }
    return Edges.of(heights);
  }

  private int lines(String text, double width, boolean bold) {
    double room = (width - 2 * scale.padding()) / scale.fontSize();
    return LineBreaks.of(text, room, bold, widths).size();
  }
}
