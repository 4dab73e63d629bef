package org.budgetbook.workbook;

import java.util.ArrayList;
import java.util.List;
import org.budgetbook.edition.Column;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.LabelColumn;
import org.budgetbook.edition.PageOrientation;
import org.budgetbook.figures.BodyRow;
import org.budgetbook.figures.BodyRow.Setting;
import org.budgetbook.figures.BodyRows;
import org.budgetbook.figures.TableFigures;

/**
 * Widths of a sheet's columns, in half-width characters: shares of the page by the edition's
 * weights, but for figures and codes never less than they need on one line.
 */
final class ColumnUnits {

  /** What fits beside each other on A4 between its margins at the size of the body. */
  private static final int PORTRAIT = 98;

  private static final int LANDSCAPE = 146;

  /** Every figure column takes at least 1,234,567.89. */
  private static final int USUAL_FIGURE = 13;

  private ColumnUnits() {}

  static List<Integer> of(TableFigures table) {
    List<Column> columns = table.definition().columns();
    int page = table.definition().orientation() == PageOrientation.PORTRAIT ? PORTRAIT : LANDSCAPE;
    int weights = columns.stream().mapToInt(Column::width).sum();
    List<Integer> units = new ArrayList<>();
    for (Column column : columns) {
      int share = page * column.width() / weights;
      units.add(Math.max(share, least(column)));
    }
    for (BodyRow row : BodyRows.of(table)) {
      for (BodyRow.Cell cell : row.cells()) {
        boolean unbroken = cell.setting() == Setting.FIGURE || cell.setting() == Setting.CODE;
        if (unbroken && cell.span() == 1) {
          int at = cell.column();
          units.set(at, Math.max(units.get(at), width(cell.text()) + 2));
        }
      }
    }
    return units;
  }

  private static int least(Column column) {
    return switch (column) {
      case FigureColumn figure -> USUAL_FIGURE;
      case LabelColumn label -> 6;
    };
  }

  /** How wide a text runs, in half-width characters. */
  static int width(String text) {
    return text.codePoints().map(character -> character < 0x100 ? 1 : 2).sum();
  }

  /** How many lines a text takes in a width. */
  static int lines(String text, int units) {
    int room = Math.max(2, units);
    return text.lines().mapToInt(line -> Math.max(1, (width(line) + room - 1) / room)).sum();
  }
}
