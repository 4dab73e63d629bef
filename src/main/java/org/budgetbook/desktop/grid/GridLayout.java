package org.budgetbook.desktop.grid;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import org.budgetbook.edition.HeaderGrid;

/**
 * Turns a model into metrics: columns wide enough that no figure and no code is cut, rows and
 * header high enough for the lines of their names. Pure; needs only text widths.
 *
 * @param frozenColumns how many columns stay when scrolling sideways
 * @param buttons whether the headings of columns have room for a button
 * @param columnWidths widths the user has set, in pixels at zoom 1, one for each column; empty for
 *     widths that follow the content
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; an array for the inner loop
record GridLayout(
    GridModel model,
    TextWidths widths,
    GridScale scale,
    int frozenColumns,
    boolean buttons,
    double[] columnWidths) {

  /**
   * Longest name that is kept on one line before the column may be made narrower, in characters.
   */
  private static final int NAME_CHARACTERS = 12;

  /** To so many characters names are broken before one would have to scroll sideways. */
  private static final int SHORT_NAME_CHARACTERS = 8;

  /** A heading over one column is broken into at most this many lines. */
  private static final int HEADING_LINES = 2;

  /** The widest a column of weight 1 gets, in pixels at zoom 1: beyond it figures stand too far. */
  private static final double PIXELS_PER_WEIGHT = 11.5;

  GridLayout with(GridModel other) {
    boolean same = other.columnCount() == model.columnCount();
    return new GridLayout(
        other, widths, scale, frozenColumns, buttons, same ? columnWidths : new double[0]);
  }

  private boolean isSetByUser() {
    return columnWidths.length == model.columnCount();
  }

  /** The least widths of the columns in pixels. Reads every cell once. */
  double[] minimumWidths() {
    int columns = model.columnCount();
    double[] least = new double[columns];
    if (isSetByUser()) {
      Arrays.setAll(least, column -> Math.rint(columnWidths[column] * scale.factor()));
      return least;
    }
    for (int row = 0; row < model.rowCount(); row++) {
      widen(least, row);
    }
    for (HeaderGrid.Cell heading : model.header().cells()) {
      if (heading.columnSpan() == 1) {
        least[heading.column()] = Math.max(least[heading.column()], need(heading));
      }
    }
    return least;
  }

  private double need(HeaderGrid.Cell heading) {
    double whole = widths.of(heading.text(), true);
    double longest = Math.min(whole, Math.max(4, whole / HEADING_LINES + 1));
    return longest * scale.fontSize() + 2 * scale.padding() + button(heading);
  }

  private double need(int row, int column, GridCell cell) {
    ColumnStyle style = model.columnStyle(column);
    boolean bold = cell.emphasis() != GridCell.Emphasis.PLAIN;
    double text = widths.of(cell.text(), bold);
    double kept = style == ColumnStyle.NAME ? Math.min(text, NAME_CHARACTERS) : text;
    return kept * scale.fontSize() + indent(row, column, cell) + 2 * scale.padding() + 1;
  }

  private double indent(int row, int column, GridCell cell) {
    boolean folds = model.foldLevel(row) > 0 && column == Folds.column(model, row);
    return scale.indent(cell.indent()) + (folds ? scale.foldIndent() : 0);
  }

  private double button(HeaderGrid.Cell heading) {
    return buttons && HeaderMouse.hasButton(model.header(), heading) ? scale.headerButton() : 0;
  }

  /** The rows that a former model does not have just so. */
  BitSet changedRows(GridModel former) {
    BitSet changed = new BitSet(model.rowCount());
    int columns = model.columnCount();
    boolean comparable = columns == former.columnCount();
    for (int row = 0; row < model.rowCount(); row++) {
      boolean same = comparable && row < former.rowCount();
      for (int column = 0; same && column < columns; column++) {
        same = Objects.equals(model.cell(row, column), former.cell(row, column));
      }
      changed.set(row, !same);
    }
    return changed;
  }

  /** Least widths that also hold what stands in changed rows. */
  double[] grown(double[] minimums, BitSet changed) {
    if (model.columnCount() != minimums.length) {
      return minimumWidths();
    }
    double[] least = minimums.clone();
    if (!isSetByUser()) {
      changed.stream().forEach(row -> widen(least, row));
    }
    return least;
  }

  private void widen(double[] least, int row) {
    for (int column = 0; column < least.length; column++) {
      GridCell cell = model.cell(row, column);
      if (cell.span() == 1) {
        least[column] = Math.max(least[column], need(row, column, cell));
      }
    }
  }

  /** How wide a column must be to show all it has on one line, in pixels. */
  double fittingWidth(int column) {
    double widest = 4 * scale.fontSize();
    for (int row = 0; row < model.rowCount(); row++) {
      GridCell cell = model.cell(row, column);
      if (cell.span() == 1) {
        boolean bold = cell.emphasis() != GridCell.Emphasis.PLAIN;
        double text = widths.of(cell.text(), bold) * scale.fontSize();
        widest = Math.max(widest, text + indent(row, column, cell));
      }
    }
    return widest + 2 * scale.padding() + 2;
  }

  /** The widest the whole table should be shown. */
  double naturalWidth(double[] minimums) {
    if (isSetByUser()) {
      return Arrays.stream(minimums).sum();
    }
    double weights = 0;
    for (int column = 0; column < model.columnCount(); column++) {
      weights += model.columnWeight(column);
    }
    double natural = Math.rint(weights * PIXELS_PER_WEIGHT * scale.factor());
    return Math.max(natural, Math.ceil(Arrays.stream(minimums).sum()));
  }

  GridMetrics metrics(double[] minimums, double available) {
    Edges columns = columns(minimums, available);
    double[] heights = new double[model.rowCount()];
    Arrays.setAll(heights, row -> rowHeight(row, columns));
    return metrics(columns, headerEdges(columns), heights);
  }

  private GridMetrics metrics(Edges columns, Edges header, double[] heights) {
    int frozen = Math.min(frozenColumns, model.columnCount());
    return new GridMetrics(columns, header, Edges.of(heights), frozen);
  }

  Edges columns(double[] minimums, double available) {
    if (isSetByUser()) {
      return Edges.of(minimums);
    }
    int[] weights = new int[model.columnCount()];
    Arrays.setAll(weights, model::columnWeight);
    return ColumnFit.edges(weights, narrowed(minimums, available), available);
  }

  /** With shorter names where that makes all columns fit; else unchanged. */
  private double[] narrowed(double[] minimums, double available) {
    double[] whole = Arrays.stream(minimums).map(Math::ceil).toArray();
    double over = Arrays.stream(whole).sum() - available;
    double[] room = new double[minimums.length];
    for (HeaderGrid.Cell heading : model.header().cells()) {
      int column = heading.column();
      if (heading.columnSpan() == 1 && model.columnStyle(column) == ColumnStyle.NAME) {
        double least = SHORT_NAME_CHARACTERS * scale.fontSize() + 2 * scale.padding() + 1;
        room[column] = Math.max(0, whole[column] - Math.max(least, need(heading)));
      }
    }
    double all = Arrays.stream(room).sum();
    if (over <= 0 || all < over) {
      return minimums;
    }
    // In whole pixels, or what is rounded up would have to be scrolled to.
    Arrays.setAll(whole, column -> Math.floor(whole[column] - room[column] * over / all));
    return whole;
  }

  /** The metrics of a former model with the same columns; measures only changed rows. */
  GridMetrics revised(GridMetrics former, HeaderGrid formerHeader, BitSet changed) {
    Edges columns = former.columns();
    double[] heights = new double[model.rowCount()];
    boolean moved = heights.length != former.rows().count();
    for (int row = 0; row < heights.length; row++) {
      boolean known = row < former.rows().count();
      double before = known ? former.rows().size(row, 1) : 0;
      heights[row] = changed.get(row) ? rowHeight(row, columns) : before;
      moved |= heights[row] != before;
    }
    boolean sameHeader = model.header().equals(formerHeader);
    if (!moved && sameHeader) {
      return former;
    }
    return metrics(columns, sameHeader ? former.headerRows() : headerEdges(columns), heights);
  }

  private Edges headerEdges(Edges columns) {
    HeaderGrid header = model.header();
    double[] heights = new double[header.rows()];
    Arrays.fill(heights, scale.headerLine());
    // First the headings of one row, then what taller ones still lack is added to their last row.
    header.cells().stream()
        .sorted(java.util.Comparator.comparingInt(HeaderGrid.Cell::rowSpan))
        .forEach(cell -> {
          double width = columns.size(cell.column(), cell.columnSpan()) - button(cell);
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

  private double rowHeight(int row, Edges columns) {
    int lines = 1;
    for (int column = 0; column < model.columnCount(); column++) {
      GridCell cell = model.cell(row, column);
      boolean name = model.columnStyle(column) == ColumnStyle.NAME || cell.span() > 1;
      if (name && !cell.isCovered() && !cell.text().isEmpty()) {
        double width = columns.size(column, cell.span()) - indent(row, column, cell);
        boolean bold = cell.emphasis() != GridCell.Emphasis.PLAIN;
        lines = Math.max(lines, lines(cell.text(), width, bold));
      }
    }
    return scale.rowHeight() + (lines - 1) * scale.lineHeight();
  }

  private int lines(String text, double width, boolean bold) {
    double room = (width - 2 * scale.padding()) / scale.fontSize();
    return LineBreaks.of(text, room, bold, widths).size();
  }
}
