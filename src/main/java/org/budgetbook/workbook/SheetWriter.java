package org.budgetbook.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.budgetbook.edition.PageOrientation;
import org.budgetbook.library.FormulaGuard;
import org.budgetbook.library.Messages;
import org.budgetbook.message.RefusedException;
import org.budgetbook.workbook.SheetStyles.Look;

/**
 * Writes the cells of one sheet, rows from the top down: rows written long ago are on disk already.
 */
final class SheetWriter {

  /** Characters a cell can hold. */
  private static final int LONGEST_TEXT = 32_767;

  private static final int WIDTH_UNITS = 256;
  private static final int CENTIMETRES_PER_INCH_HUNDREDFOLD = 254;

  /** What one page takes when a table is made a little smaller for it. */
  private static final int PORTRAIT_POINTS = 1000;

  private static final int LANDSCAPE_POINTS = 650;

  private final SXSSFSheet sheet;
  private final SheetStyles styles;
  private final Messages messages;
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private int height;

  SheetWriter(SXSSFSheet sheet, SheetStyles styles, Messages messages) {
    this.sheet = sheet;
    this.styles = styles;
    this.messages = messages;
    sheet.setDisplayGridlines(false);
  }

  /** Sets the columns' widths, in half-width characters. */
  void widths(List<Integer> units) {
    for (int column = 0; column < units.size(); column++) {
      sheet.setColumnWidth(column, Math.min(255, units.get(column)) * WIDTH_UNITS);
    }
  }

  /** Begins the next row. */
  void row(int row, int points) {
    sheet.createRow(row).setHeightInPoints(Math.min(409, points));
    height += points;
  }

  void blank(int row, int column, Look look) {
    cell(row, column).setCellStyle(styles.of(look));
  }

  void text(int row, int column, String text, Look look) {
    if (text.length() > LONGEST_TEXT) {
      throw RefusedException.of(
          "workbook.text.too-long", sheet.getSheetName(), row + 1, text.substring(0, 20));
    }
    if (text.isEmpty()) {
      blank(row, column, look);
      return;
    }
    boolean dangerous = FormulaGuard.isDangerous(text);
    Cell cell = cell(row, column);
    cell.setCellStyle(styles.of(dangerous ? look.quotedText() : look));
    cell.setCellValue(text);
  }

  /** A text over several columns, its cells merged. */
  void span(int row, int column, int columns, String text, Look look) {
    for (int covered = column + 1; covered < column + columns; covered++) {
      blank(row, covered, look);
    }
    text(row, column, text, look);
    merge(row, column, 1, columns);
  }

  void merge(int row, int column, int rows, int columns) {
    if (rows > 1 || columns > 1) {
      merged.add(new CellRangeAddress(row, row + rows - 1, column, column + columns - 1));
    }
  }

  void number(int row, int column, double value, Look look) {
    Cell cell = cell(row, column);
    cell.setCellStyle(styles.of(look));
    cell.setCellValue(value);
  }

  /** A formula with the value it has now, for viewers that do not calculate. */
  void formula(int row, int column, String formula, double value, Look look) {
    Cell cell = cell(row, column);
    cell.setCellStyle(styles.of(look));
    cell.setCellFormula(formula);
    cell.setCellValue(value);
  }

  /** A formula that gives a text. */
  void formula(int row, int column, String formula, String value, Look look) {
    Cell cell = cell(row, column);
    cell.setCellStyle(styles.of(look));
    cell.setCellFormula(formula);
    cell.setCellValue(value);
  }

  /** Makes a cell that is there lead to a place of the workbook, {@code '表'!A1}. */
  void link(int row, int column, String target) {
    Hyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(target);
    cell(row, column).setHyperlink(link);
  }

  /**
   * Says how the sheet is printed and closes it: on A4, as wide as the page, the header on every
   * page and in view while scrolling.
   *
   * @param headerTop first row of the header
   * @param bodyTop first row below it
   * @param bottom first row below the body
   */
  void print(PageOrientation orientation, int headerTop, int bodyTop, int bottom) {
    // One check for all instead of one against all others each time.
    merged.forEach(sheet::addMergedRegionUnsafe);
    boolean portrait = orientation == PageOrientation.PORTRAIT;
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(!portrait);
    setup.setFitWidth((short) 1);
    boolean onePage = height <= (portrait ? PORTRAIT_POINTS : LANDSCAPE_POINTS);
    setup.setFitHeight((short) (onePage ? 1 : 0));
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, inches(150));
    sheet.setMargin(PageMargin.RIGHT, inches(150));
    sheet.setMargin(PageMargin.TOP, inches(180));
    sheet.setMargin(PageMargin.BOTTOM, inches(180));
    sheet.setMargin(PageMargin.FOOTER, inches(80));
    Footer footer = sheet.getFooter();
    footer.setCenter(messages.text("workbook.page", "&P", "&N"));
    sheet.createFreezePane(0, bodyTop);
    if (bottom > bodyTop) {
      sheet.setRepeatingRows(new CellRangeAddress(headerTop, bodyTop - 1, -1, -1));
    }
  }

  /** {@code hundredths} of a centimetre. */
  private static double inches(int hundredths) {
    return (double) hundredths / CENTIMETRES_PER_INCH_HUNDREDFOLD;
  }

  private Cell cell(int row, int column) {
    Row line = Objects.requireNonNull(sheet.getRow(row));
    Cell cell = line.getCell(column);
    return cell == null ? line.createCell(column) : cell;
  }
}
