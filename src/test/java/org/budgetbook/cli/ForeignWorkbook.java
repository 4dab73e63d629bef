package org.budgetbook.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.budgetbook.csv.TableTsv;
import org.budgetbook.edition.Column;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.HeaderGrid;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;

/** The published tables of a year, written as other systems write them. */
final class ForeignWorkbook implements AutoCloseable {

  final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Edition edition;
  private final int year;

  /** How a table is laid out. */
  record Look(
      int above,
      int indent,
      int gap,
      String unit,
      int shift,
      boolean texts,
      boolean merged,
      UnaryOperator<String> title,
      UnaryOperator<String> heading) {

    static final Look PLAIN =
        new Look(0, 0, 0, "单位：万元", 0, false, true, title -> title, heading -> heading);

    Look below(int rows, int columns) {
      return new Look(rows, columns, gap, unit, shift, texts, merged, title, heading);
    }

    Look withBlankColumns() {
      return new Look(above, indent, 1, unit, shift, texts, merged, title, heading);
    }

    /** {@code digits} by which the decimal point moves to the right, seen from 万元. */
    Look in(String name, int digits) {
      return new Look(above, indent, gap, name, digits, texts, merged, title, heading);
    }

    Look asTexts() {
      return new Look(above, indent, gap, unit, shift, true, merged, title, heading);
    }

    Look worded(UnaryOperator<String> titles, UnaryOperator<String> headings) {
      return new Look(above, indent, gap, unit, shift, texts, merged, titles, headings);
    }
  }

  ForeignWorkbook(int year) {
    this.year = year;
    this.edition = new Editions(Resources.ofProgram()).load("lvliang-" + year);
  }

  List<TableDefinition> tables() {
    return edition.tables();
  }

  List<String> body(TableDefinition table) {
    try {
      return Files.readAllLines(
          Path.of("src/test/resources/golden", Integer.toString(year), TableTsv.fileName(table)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a table from a row of a sheet on; returns the row below it. */
  int write(Sheet sheet, int from, TableDefinition table, List<String> body, Look look) {
    int at = from + look.above();
    int width = table.columns().size() * (1 + look.gap());
    String title = look.title().apply(TableDefinition.withYear(table.title(), year));
    cell(sheet, at, look.indent(), title);
    merge(sheet, at, at, look.indent(), look.indent() + width - 1);
    at++;
    cell(sheet, at, look.indent(), "部门名称：某某局");
    cell(sheet, at, look.indent() + width - 1, look.unit());
    at++;
    HeaderGrid grid = table.headerGrid(year);
    for (HeaderGrid.Cell one : grid.cells()) {
      int left = place(look, one.column());
      int right = place(look, one.column() + one.columnSpan() - 1);
      cell(sheet, at + one.row(), left, look.heading().apply(one.text()));
      if (look.merged()) {
        merge(sheet, at + one.row(), at + one.row() + one.rowSpan() - 1, left, right);
      }
    }
    at += grid.rows();
    for (String line : body) {
      String[] cells = line.split("\t", -1);
      for (int i = 0; i < cells.length; i++) {
        write(sheet, at, place(look, i), table.columns().get(i), cells[i], look);
      }
      at++;
    }
    cell(sheet, at, look.indent(), "制表人：某某");
    return at + 1;
  }

  private static int place(Look look, int column) {
    return look.indent() + column * (1 + look.gap());
  }

  private static void write(Sheet sheet, int row, int at, Column column, String text, Look look) {
    if (!(column instanceof FigureColumn)) {
      cell(sheet, row, at, "　" + text + " ");
    } else if (!text.isEmpty()) {
      BigDecimal amount = new BigDecimal(text.replace(",", "")).movePointRight(look.shift());
      if (look.texts()) {
        String grouped =
            new java.text.DecimalFormat(
                    "#,##0.00", new java.text.DecimalFormatSymbols(java.util.Locale.ROOT))
                .format(amount);
        cell(sheet, row, at, (row % 2 == 0) ? wide(grouped) : " " + grouped);
      } else {
        cell(sheet, row, at, "").setCellValue(amount.doubleValue());
      }
    }
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
    return wide.toString();
  }

  static Cell cell(Sheet sheet, int row, int column, String text) {
    Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    Cell cell = line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    cell.setCellValue(text);
    return cell;
  }

  static void merge(Sheet sheet, int top, int bottom, int left, int right) {
    if (top != bottom || left != right) {
      sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, left, right));
    }
  }

  Path save(Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
