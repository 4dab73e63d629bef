package org.budgetbook.workbook;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.budgetbook.edition.HeaderGrid;
import org.budgetbook.figures.BodyRow;
import org.budgetbook.figures.BodyRow.Setting;
import org.budgetbook.figures.BodyRows;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;
import org.budgetbook.workbook.SheetStyles.Face;
import org.budgetbook.workbook.SheetStyles.Look;

/** Writes one table in its official layout, from the top row down. */
final class TableSheet {

  /** The rows above the header: caption, title, department and unit. */
  static final int HEADER_TOP = 3;

  private static final Place CONTENTS = new Place(0, 0, 0);
  private static final int EXACT_DECIMALS = 6;
  private static final int LINE_POINTS = 13;
  private static final int ROW_POINTS = 19;

  private final SheetWriter sheet;
  private final int index;
  private final TableFigures table;
  private final Formulas formulas;
  private final FormulaText texts;
  private final List<Integer> units;
  private final String figureFormat;

  /** {@code index} is the sheet's place in the workbook. */
  TableSheet(
      SheetWriter sheet, int index, TableFigures table, Formulas formulas, FormulaText texts) {
    this.sheet = sheet;
    this.index = index;
    this.table = table;
    this.formulas = formulas;
    this.texts = texts;
    this.units = ColumnUnits.of(table);
    this.figureFormat = SheetStyles.numberFormat(table.edition().tableFormat());
  }

  /** The first row of a table's body. */
  static int bodyTop(TableFigures table) {
    return HEADER_TOP + table.definition().headerGrid(table.year()).rows();
  }

  void write() {
    sheet.widths(units);
    writeHeading();
    writeHeader();
    int bottom = writeBody();
    if (table.empty()) {
      sheet.row(bottom, ROW_POINTS);
      sheet.span(
          bottom,
          0,
          units.size(),
          table.emptyNote(),
          Look.text(Face.BODY, HorizontalAlignment.LEFT));
    }
    sheet.print(table.definition().orientation(), HEADER_TOP, bodyTop(table), bottom);
  }

  private void writeHeading() {
    int width = units.size();
    sheet.row(0, ROW_POINTS);
    sheet.text(0, 0, table.definition().caption(), Look.text(Face.BODY, HorizontalAlignment.LEFT));
    sheet.link(0, 0, texts.link(CONTENTS));
    int lines = ColumnUnits.lines(table.title(), width(0, units.size()) * 5 / 9);
    sheet.row(1, 10 + 22 * lines);
    sheet.span(
        1,
        0,
        width,
        table.title(),
        Look.text(Face.TITLE, HorizontalAlignment.CENTER).wrappedText());
    sheet.row(2, ROW_POINTS);
    String department =
        table.edition().departmentCaption().replace("{department}", table.department());
    sheet.span(2, 0, width - 1, department, Look.text(Face.BODY, HorizontalAlignment.LEFT));
    sheet.text(
        2,
        width - 1,
        table.edition().unitCaption(),
        Look.text(Face.BODY, HorizontalAlignment.RIGHT));
  }

  private void writeHeader() {
    HeaderGrid grid = table.definition().headerGrid(table.year());
    Look look = Look.text(Face.HEADING, HorizontalAlignment.CENTER).wrappedText().inGrid();
    Look number = Look.text(Face.BODY, HorizontalAlignment.CENTER).inGrid();
    for (int row = 0; row < grid.rows(); row++) {
      sheet.row(HEADER_TOP + row, headerPoints(grid, row));
      for (int column = 0; column < grid.columns(); column++) {
        sheet.blank(HEADER_TOP + row, column, look);
      }
      for (HeaderGrid.Cell cell : grid.cells()) {
        if (cell.row() == row) {
          if (table.definition().numberedColumns() && row == grid.rows() - 1) {
            sheet.number(HEADER_TOP + row, cell.column(), Integer.parseInt(cell.text()), number);
          } else {
            sheet.text(HEADER_TOP + row, cell.column(), cell.text(), look);
            sheet.merge(HEADER_TOP + row, cell.column(), cell.rowSpan(), cell.columnSpan());
          }
        }
      }
    }
  }

  private int headerPoints(HeaderGrid grid, int row) {
    return grid.cells().stream()
        .filter(cell -> cell.row() == row)
        .mapToInt(cell -> {
          int width = width(cell.column(), cell.columnSpan());
          int lines = ColumnUnits.lines(cell.text(), width);
          return (lines * LINE_POINTS + 8) / cell.rowSpan();
        })
        .max()
        .orElse(ROW_POINTS);
  }

  /** Returns the row below the body. */
  private int writeBody() {
    int at = bodyTop(table);
    for (BodyRow row : BodyRows.of(table)) {
      sheet.row(at, bodyPoints(row));
      for (BodyRow.Cell cell : row.cells()) {
        Look look = look(cell);
        if (cell.address() == null) {
          sheet.span(at, cell.column(), cell.span(), cell.text(), look);
        } else {
          writeFigure(at, cell.column(), cell.address(), look.formatted(figureFormat));
        }
      }
      at++;
    }
    return at;
  }

  private void writeFigure(int at, int column, CellAddress figure, Look look) {
    Money amount = formulas.amount(figure);
    Optional<String> formula = texts.sum(formulas.partsOf(figure), index);
    if (formula.isPresent()) {
      sheet.formula(at, column, formula.get(), exact(table, amount), look);
    } else if (amount.isZero() && table.edition().tableFormat().blankZero()) {
      sheet.blank(at, column, look);
    } else {
      sheet.number(at, column, exact(table, amount), look);
    }
  }

  /** An amount in the unit of a table, all its decimals kept. */
  static double exact(TableFigures table, Money amount) {
    AmountUnit unit = table.edition().tableFormat().unit();
    return amount.in(unit, EXACT_DECIMALS).doubleValue();
  }

  private static Look look(BodyRow.Cell cell) {
    Face face = cell.bold() ? Face.STRONG : Face.BODY;
    return switch (cell.setting()) {
      case FIGURE -> Look.text(face, HorizontalAlignment.RIGHT).inGrid();
      case TOTAL -> Look.text(face, HorizontalAlignment.CENTER).wrappedText().inGrid();
      case NAME, CODE ->
          Look.text(face, HorizontalAlignment.LEFT).wrappedText().inGrid().indented(cell.indent());
    };
  }

  private int bodyPoints(BodyRow row) {
    int lines =
        row.cells().stream()
            .filter(cell -> cell.setting() != Setting.FIGURE)
            .mapToInt(cell -> {
              int width = width(cell.column(), cell.span()) - 2 * cell.indent();
              return ColumnUnits.lines(cell.text(), width);
            })
            .max()
            .orElse(1);
    return ROW_POINTS + (Math.max(1, lines) - 1) * LINE_POINTS;
  }

  private int width(int column, int span) {
    return units.subList(column, column + span).stream().mapToInt(Integer::intValue).sum();
  }
}
