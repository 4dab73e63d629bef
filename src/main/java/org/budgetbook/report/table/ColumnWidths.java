package org.budgetbook.report.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.budgetbook.edition.Column;
import org.budgetbook.figures.BodyRow;
import org.budgetbook.figures.BodyRow.Setting;
import org.budgetbook.figures.BodyRows;
import org.budgetbook.report.type.Typefaces;

/**
 * Shares the width of the page among the columns by their weights, but gives none less than its
 * figures and codes need on one line.
 */
final class ColumnWidths {

  /** Every figure column takes at least this, so that widths do not jump with the figures. */
  private static final String USUAL_FIGURE = "1,234,567.89";

  /** Characters that a name column keeps at least, if its names are that long. */
  private static final int NAME_CHARACTERS = 8;

  private final Typefaces typefaces;

  ColumnWidths(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** The widths in points; empty if the columns cannot stand side by side at this size. */
  Optional<List<Integer>> at(float size, List<Column> columns, List<BodyRow> rows, int total) {
    float[] needed = needed(size, columns, rows);
    float spare = total - sum(needed);
    if (spare < 0) {
      return Optional.empty();
    }
    // Where there is room, names stand on one line: the shortest wishes first.
    float[] wished = wished(size, columns, rows);
    List<Integer> byWish =
        IntStream.range(0, needed.length)
            .boxed()
            .sorted(Comparator.comparingDouble(column -> wished[column] - needed[column]))
            .toList();
    for (int column : byWish) {
      float more = wished[column] - needed[column];
      if (more > 0 && more <= spare) {
        needed[column] = wished[column];
        spare -= more;
      }
    }
    return Optional.of(share(columns, needed, total));
  }

  /** The widths when nothing is small enough: each column as needed, all shrunk alike. */
  List<Integer> forced(float size, List<Column> columns, List<BodyRow> rows, int total) {
    float[] needed = needed(size, columns, rows);
    float sum = sum(needed);
    for (int column = 0; column < needed.length; column++) {
      needed[column] *= total / sum;
    }
    return share(columns, needed, total);
  }

  private float[] needed(float size, List<Column> columns, List<BodyRow> rows) {
    float[] needed = new float[columns.size()];
    float padding = 2 * TableLayout.SIDE_PADDING + 1;
    for (int column = 0; column < needed.length; column++) {
      needed[column] =
          padding
              + switch (BodyRows.setting(columns.get(column))) {
                case FIGURE -> typefaces.width(USUAL_FIGURE, false, size);
                case CODE -> 2 * size;
                case NAME, TOTAL -> 3 * size;
              };
    }
    for (BodyRow row : rows) {
      for (BodyRow.Cell cell : row.cells()) {
        if (cell.span() > 1) {
          continue;
        }
        float width = typefaces.width(cell.text(), cell.bold(), size);
        if (cell.setting() == Setting.NAME || cell.setting() == Setting.TOTAL) {
          width = Math.min(width, NAME_CHARACTERS * size) + cell.indent() * size;
        }
        needed[cell.column()] = Math.max(needed[cell.column()], width + padding);
      }
    }
    return needed;
  }

  /** What the columns' names would take on one line. */
  private float[] wished(float size, List<Column> columns, List<BodyRow> rows) {
    float[] wished = new float[columns.size()];
    for (BodyRow row : rows) {
      for (BodyRow.Cell cell : row.cells()) {
        if (cell.span() == 1 && cell.setting() == Setting.NAME) {
          float width =
              typefaces.width(cell.text(), cell.bold(), size)
                  + cell.indent() * size
                  + 2 * TableLayout.SIDE_PADDING
                  + 1;
          wished[cell.column()] = Math.max(wished[cell.column()], width);
        }
      }
    }
    return wished;
  }

  private static float sum(float[] widths) {
    float sum = 0;
    for (float width : widths) {
      sum += width;
    }
    return sum;
  }

  /** Gives each column its weight's share; those with too little get their need first. */
  private static List<Integer> share(List<Column> columns, float[] needed, int total) {
    boolean[] fixed = new boolean[needed.length];
    float room = total;
    float weights = columns.stream().mapToInt(Column::width).sum();
    boolean again = true;
    while (again) {
      again = false;
      for (int column = 0; column < needed.length; column++) {
        int weight = columns.get(column).width();
        if (!fixed[column] && room * weight / weights < needed[column]) {
          fixed[column] = true;
          room -= needed[column];
          weights -= weight;
          again = true;
          break;
        }
      }
    }
    List<Integer> widths = new ArrayList<>(needed.length);
    float edge = 0;
    int drawn = 0;
    for (int column = 0; column < needed.length; column++) {
      edge += fixed[column] ? needed[column] : room * columns.get(column).width() / weights;
      int width = Math.round(edge) - drawn;
      widths.add(width);
      drawn += width;
    }
    return widths;
  }
}
