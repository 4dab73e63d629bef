package org.budgetbook.report.table;

import java.util.ArrayList;
import java.util.List;
import org.budgetbook.edition.HeaderGrid;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.report.table.TableLayout.HeaderCell;
import org.budgetbook.report.type.LineBreaks;
import org.budgetbook.report.type.Paper;
import org.budgetbook.report.type.Typefaces;

/** Lays out what stands above the rows: the title and the header with its spans. */
final class HeaderLayout {

  private static final float TITLE = 18;
  private static final float SMALLEST_TITLE = 15;
  private static final float LATER_TITLE = 12;

  /** The caption, 预算公开表1. */
  static final float CAPTION = 10;

  private final Typefaces typefaces;
  private final LineBreaks breaks;

  HeaderLayout(Typefaces typefaces, LineBreaks breaks) {
    this.typefaces = typefaces;
    this.breaks = breaks;
  }

  record Header(List<HeaderCell> cells, int height) {}

  Header at(TableFigures table, List<Integer> columns, float size, int padding) {
    HeaderGrid grid = table.definition().headerGrid(table.year());
    List<String> texts = new ArrayList<>();
    int[] heights = new int[grid.rows()];
    float line = typefaces.lineHeight(size);
    // Cells of one row first: those of several rows then take only what is still missing.
    for (HeaderGrid.Cell cell : grid.cells()) {
      List<String> lines =
          breaks.lines(
              cell.text(),
              width(columns, cell) - TableLayout.SIDE_PADDING - 2,
              true,
              size,
              LineBreaks.Shape.BALANCED);
      texts.add(String.join("\n", lines));
      if (cell.rowSpan() == 1) {
        int needed = (int) Math.ceil(Math.max(1, lines.size()) * line) + padding;
        heights[cell.row()] = Math.max(heights[cell.row()], needed);
      }
    }
    int at = 0;
    for (HeaderGrid.Cell cell : grid.cells()) {
      int lines = (int) texts.get(at++).lines().count();
      int missing = (int) Math.ceil(lines * line) + padding - height(heights, cell);
      if (missing > 0) {
        heights[cell.row() + cell.rowSpan() - 1] += missing;
      }
    }
    List<HeaderCell> cells = new ArrayList<>();
    at = 0;
    for (HeaderGrid.Cell cell : grid.cells()) {
      cells.add(
          new HeaderCell(
              texts.get(at++),
              columns.subList(0, cell.column()).stream().mapToInt(Integer::intValue).sum(),
              sum(heights, 0, cell.row()),
              width(columns, cell),
              height(heights, cell),
              !table.definition().numberedColumns() || cell.row() < grid.rows() - 1));
    }
    return new Header(cells, sum(heights, 0, heights.length));
  }

  /**
   * The heights of caption and title; {@code tight} puts both on one line where they do not meet.
   */
  TableLayout.Heading heading(TableFigures table, Paper paper, boolean tight) {
    String title = table.title();
    float size = TITLE;
    while (size > SMALLEST_TITLE && typefaces.width(title, true, size) > paper.textWidth()) {
      size -= 0.5f;
    }
    int lines = title(title, paper, size).size();
    float captions = 2 * typefaces.width(table.definition().caption() + " ", false, CAPTION);
    boolean beside = tight && typefaces.width(title, true, size) + captions <= paper.textWidth();
    return new TableLayout.Heading(
        beside ? 0 : (int) Math.ceil(typefaces.lineHeight(CAPTION)),
        size,
        (int) Math.ceil(lines * typefaces.lineHeight(size)) + (tight ? 1 : 6),
        LATER_TITLE,
        (int) Math.ceil(typefaces.lineHeight(LATER_TITLE)) + 4);
  }

  List<String> title(String title, Paper paper, float size) {
    return breaks.lines(title, paper.textWidth(), true, size, LineBreaks.Shape.BALANCED);
  }

  private static int width(List<Integer> columns, HeaderGrid.Cell cell) {
    return columns.subList(cell.column(), cell.column() + cell.columnSpan()).stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  private static int height(int[] heights, HeaderGrid.Cell cell) {
    return sum(heights, cell.row(), cell.row() + cell.rowSpan());
  }

  private static int sum(int[] heights, int from, int to) {
    int sum = 0;
    for (int row = from; row < to; row++) {
      sum += heights[row];
    }
    return sum;
  }
}
