package org.budgetbook.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Progress;
import org.budgetbook.money.Money;

/** A written workbook read back, and where the figures of its tables stand in it. */
record Spreadsheet(List<TableFigures> tables, XSSFWorkbook workbook) {

  static Spreadsheet of(List<TableFigures> tables) {
    return new Spreadsheet(tables, read(bytes(tables)));
  }

  static byte[] bytes(List<TableFigures> tables) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new TablesWorkbook(Resources.ofProgram()).write(tables, out, Progress.SILENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static XSSFWorkbook read(byte[] file) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sheet of a table: the first sheet is the contents. */
  XSSFSheet sheet(int table) {
    return workbook.getSheetAt(table + 1);
  }

  /** The cell at a place of a table's body, counted from 0. */
  Cell cell(int table, int row, int column) {
    XSSFSheet sheet = sheet(table);
    int top = TableSheet.bodyTop(tables.get(table));
    return Objects.requireNonNull(sheet.getRow(top + row).getCell(column));
  }

  /** The cells of all figures. */
  Map<CellAddress, Cell> figures() {
    Map<CellAddress, Cell> cells = new HashMap<>();
    for (int table = 0; table < tables.size(); table++) {
      List<TableFigures.TableRow> rows = tables.get(table).rows();
      for (int row = 0; row < rows.size(); row++) {
        List<TableFigures.Cell> line = rows.get(row).cells();
        for (int column = 0; column < line.size(); column++) {
          if (line.get(column) instanceof TableFigures.Cell.Figure figure) {
            cells.put(figure.address(), cell(table, row, column));
          }
        }
      }
    }
    return cells;
  }

  static boolean isFormula(Cell cell) {
    return cell.getCellType() == CellType.FORMULA;
  }

  /** The amount a cell holds, in 万元 to the last decimal; zero where it is blank. */
  static Money amount(Cell cell) {
    if (cell.getCellType() == CellType.BLANK) {
      return Money.ZERO;
    }
    BigDecimal wan = BigDecimal.valueOf(cell.getNumericCellValue());
    if (wan.stripTrailingZeros().scale() > 6) {
      throw new AssertionError(cell.getAddress() + " holds " + wan + ", finer than 0.01 yuan");
    }
    return Money.ofFen(
        wan.movePointRight(6).setScale(0, RoundingMode.UNNECESSARY).longValueExact());
  }
}
