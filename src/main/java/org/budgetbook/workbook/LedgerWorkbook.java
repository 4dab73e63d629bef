package org.budgetbook.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.Timing;
import org.budgetbook.edition.Edition;
import org.budgetbook.intake.LedgerColumn;
import org.budgetbook.library.FormulaGuard;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.workbook.SheetStyles.Face;
import org.budgetbook.workbook.SheetStyles.Look;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as a spreadsheet to fill in (预算明细模板): our columns with drop-downs from the catalogues,
 * notes on the headings, the codes on a second sheet and instructions on a third. The intake reads
 * it back as the same lines. Any thread may call.
 */
public final class LedgerWorkbook {

  /** Rows that have drop-downs. */
  private static final int ROWS = 5_000;

  static final String TEXT = "@";
  private static final String AMOUNT = "#,##0.00";
  static final int WIDTH_UNITS = 256;
  private static final int GUIDE_WIDTH = 84;

  private static final Map<LedgerColumn, Integer> WIDTHS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(LedgerColumn.UNIT_CODE, 12),
              Map.entry(LedgerColumn.UNIT_NAME, 36),
              Map.entry(LedgerColumn.FUNCTIONAL, 26),
              Map.entry(LedgerColumn.CATEGORY, 11),
              Map.entry(LedgerColumn.DEPARTMENT_ECONOMIC, 24),
              Map.entry(LedgerColumn.GOVERNMENT_ECONOMIC, 24),
              Map.entry(LedgerColumn.PROJECT_CODE, 12),
              Map.entry(LedgerColumn.PROJECT_NAME, 40),
              Map.entry(LedgerColumn.FUND_SOURCE, 18),
              Map.entry(LedgerColumn.TIMING, 10),
              Map.entry(LedgerColumn.AMOUNT, 16)));

  private final Vocabulary vocabulary;
  private final Messages messages;

  public LedgerWorkbook(Resources resources) {
    this.vocabulary = new Vocabulary(resources);
    this.messages = new Messages(resources);
  }

  /**
   * Writes the sheet, filled with the lines of a book or empty.
   *
   * @param book null for an empty one
   * @param out stays open
   * @throws IOException if {@code out} cannot be written
   */
  public void write(Edition edition, int year, @Nullable Book book, OutputStream out)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      SheetStyles styles = new SheetStyles(workbook, messages);
      XSSFSheet ledger = workbook.createSheet(messages.text("workbook.ledger"));
      XSSFSheet codes = workbook.createSheet(messages.text("workbook.ledger.codes"));
      XSSFSheet guide = workbook.createSheet(messages.text("workbook.ledger.guide"));
      headings(ledger, styles);
      Map<LedgerColumn, Integer> lists =
          new LedgerCodes(vocabulary, edition, year).write(codes, styles);
      choices(ledger, lists);
      if (book != null) {
        lines(ledger, styles, book);
      }
      guide(guide, styles, edition, year);
      workbook.getProperties().getExtendedProperties().setApplication("budgetbook");
      workbook.write(out);
    }
  }

  private void headings(XSSFSheet sheet, SheetStyles styles) {
    Row row = sheet.createRow(0);
    row.setHeightInPoints(30);
    Look heading = Look.text(Face.HEADING, HorizontalAlignment.CENTER).wrappedText().inGrid();
    for (LedgerColumn column : LedgerColumn.values()) {
      int at = column.ordinal();
      Cell cell = row.createCell(at);
      cell.setCellValue(vocabulary.word(column));
      cell.setCellStyle(styles.of(heading));
      sheet.setColumnWidth(at, Objects.requireNonNull(WIDTHS.get(column)) * WIDTH_UNITS);
      sheet.setDefaultColumnStyle(at, styles.of(body(column)));
      note(sheet, cell, messages.text("workbook.ledger.note." + key(column)));
    }
    sheet.setDefaultRowHeightInPoints(16);
    sheet.createFreezePane(2, 1);
    sheet.setAutoFilter(
        new org.apache.poi.ss.util.CellRangeAddress(0, ROWS, 0, LedgerColumn.values().length - 1));
    sheet.setRepeatingRows(org.apache.poi.ss.util.CellRangeAddress.valueOf("1:1"));
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.addIgnoredErrors(
        new org.apache.poi.ss.util.CellRangeAddress(0, ROWS, 0, LedgerColumn.values().length - 1),
        org.apache.poi.ss.usermodel.IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }

  private static Look body(LedgerColumn column) {
    return column == LedgerColumn.AMOUNT
        ? Look.text(Face.BODY, HorizontalAlignment.RIGHT).formatted(AMOUNT)
        : Look.text(Face.BODY, HorizontalAlignment.LEFT).formatted(TEXT);
  }

  private static String key(LedgerColumn column) {
    return column.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void note(XSSFSheet sheet, Cell cell, String text) {
    ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
    anchor.setCol1(cell.getColumnIndex());
    anchor.setCol2(cell.getColumnIndex() + 2);
    anchor.setRow1(1);
    anchor.setRow2(7);
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(text));
    comment.setAuthor("budgetbook");
    cell.setCellComment(comment);
  }

  static Cell cell(XSSFSheet sheet, int row, int column, String text) {
    Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    Cell cell = line.createCell(column);
    cell.setCellValue(text);
    return cell;
  }

  private void choices(XSSFSheet sheet, Map<LedgerColumn, Integer> lists) {
    strict(sheet, LedgerColumn.CATEGORY, List.copyOf(vocabulary.words(Category.class).values()));
    strict(
        sheet, LedgerColumn.FUND_SOURCE, List.copyOf(vocabulary.words(FundSource.class).values()));
    strict(sheet, LedgerColumn.TIMING, List.copyOf(vocabulary.words(Timing.class).values()));
    XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
    String name = "'" + messages.text("workbook.ledger.codes") + "'!";
    int at = 0;
    for (LedgerColumn column : LedgerCodes.COLUMNS) {
      String letter = String.valueOf((char) ('A' + at));
      int last = Math.max(2, Objects.requireNonNull(lists.get(column)) + 1);
      DataValidation list =
          helper.createValidation(
              helper.createFormulaListConstraint(
                  name + "$" + letter + "$2:$" + letter + "$" + last),
              rows(column));
      // A bare code is as good as one with its name.
      list.setShowErrorBox(false);
      list.setSuppressDropDownArrow(true);
      sheet.addValidationData(list);
      at++;
    }
  }

  private void strict(XSSFSheet sheet, LedgerColumn column, List<String> words) {
    XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
    DataValidation choice =
        helper.createValidation(
            helper.createExplicitListConstraint(words.toArray(String[]::new)), rows(column));
    choice.setShowErrorBox(true);
    choice.createErrorBox(
        vocabulary.word(column),
        messages.text("workbook.ledger.choice", String.join("\u3001", words)));
    choice.setSuppressDropDownArrow(true);
    sheet.addValidationData(choice);
  }

  private static CellRangeAddressList rows(LedgerColumn column) {
    return new CellRangeAddressList(1, ROWS, column.ordinal(), column.ordinal());
  }

  private void lines(XSSFSheet sheet, SheetStyles styles, Book book) {
    int at = 1;
    for (BudgetLine line : book.lines()) {
      Row row = sheet.createRow(at++);
      for (LedgerColumn column : LedgerColumn.values()) {
        if (column == LedgerColumn.AMOUNT) {
          Cell cell = row.createCell(column.ordinal());
          cell.setCellStyle(styles.of(body(column)));
          amount(cell, line);
        } else {
          String text = text(column, line, book);
          if (!text.isEmpty()) {
            Cell cell = row.createCell(column.ordinal());
            Look look = body(column);
            boolean sign = FormulaGuard.isDangerous(text);
            cell.setCellStyle(styles.of(sign ? look.quotedText() : look));
            cell.setCellValue(text);
          }
        }
      }
    }
  }

  /** Spreadsheets keep fifteen digits: an amount with more is written as text. */
  private static void amount(Cell cell, BudgetLine line) {
    String yuan = line.amount().toYuanText();
    if (yuan.replaceAll("\\D", "").length() <= 15) {
      cell.setCellValue(new java.math.BigDecimal(yuan).doubleValue());
    } else {
      cell.setCellValue(yuan);
    }
  }

  private String text(LedgerColumn column, BudgetLine line, Book book) {
    return switch (column) {
      case UNIT_CODE -> line.unit().value();
      case UNIT_NAME -> book.unit(line.unit()).name();
      case FUNCTIONAL -> line.functional().digits();
      case CATEGORY -> vocabulary.word(line.category());
      case DEPARTMENT_ECONOMIC -> Objects.toString(line.departmentEconomic(), "");
      case GOVERNMENT_ECONOMIC -> Objects.toString(line.governmentEconomic(), "");
      case PROJECT_CODE -> Objects.toString(line.project(), "");
      case PROJECT_NAME -> line.project() == null ? "" : book.project(line.project()).name();
      case FUND_SOURCE -> vocabulary.word(line.source());
      case TIMING -> vocabulary.word(line.timing());
      case AMOUNT -> line.amount().toYuanText();
    };
  }

  private void guide(XSSFSheet sheet, SheetStyles styles, Edition edition, int year) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.text("workbook.ledger.guide.title", Integer.toString(year)));
    lines.addAll(messages.text("workbook.ledger.guide.lines", edition.title()).lines().toList());
    for (LedgerColumn column : LedgerColumn.values()) {
      lines.add(
          messages.text(
              "workbook.ledger.guide.column",
              vocabulary.word(column),
              messages.text("workbook.ledger.note." + key(column))));
    }
    sheet.setColumnWidth(0, GUIDE_WIDTH * WIDTH_UNITS);
    for (int i = 0; i < lines.size(); i++) {
      Face face = i == 0 ? Face.TITLE : Face.BODY;
      cell(sheet, i, 0, lines.get(i))
          .setCellStyle(styles.of(Look.text(face, HorizontalAlignment.LEFT).wrappedText()));
      int high = ColumnUnits.lines(lines.get(i), GUIDE_WIDTH - 2);
      sheet.getRow(i).setHeightInPoints(i == 0 ? 32 : 6 + 14 * high);
    }
  }
}
