package org.budgetbook.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;

/**
 * The tables as a spreadsheet (预算公开表 xlsx): one sheet each in the official layout, exact numbers
 * shown as the edition prints them, and live formulas wherever the edition makes one figure the sum
 * of others, also across tables. Contents stand first, the identities between the tables last. No
 * macros, no links outside. Any thread may call.
 */
public final class TablesWorkbook {

  /** Rows of a sheet kept in memory; the others wait on disk. */
  private static final int ROWS_IN_MEMORY = 200;

  private static final String PROGRAM = "budgetbook";

  private final Messages messages;

  public TablesWorkbook(Resources resources) {
    this.messages = new Messages(resources);
  }

  /**
   * Writes the tables in the order given.
   *
   * @param tables at least one, all of one book
   * @param out stays open
   * @throws RefusedException if a text is longer than a cell can hold
   * @throws CancellationException if the user cancelled
   * @throws IOException if {@code out} or a temporary file cannot be written
   */
  public void write(List<TableFigures> tables, OutputStream out, Progress progress)
      throws IOException {
    int steps = tables.size() + 1;
    Formulas formulas = Formulas.of(tables);
    List<Identity> identities = Identities.of(formulas);
    List<String> names = names(tables);
    FormulaText texts = new FormulaText(names);
    for (int table = 0; table < tables.size(); table++) {
      place(tables.get(table), table + 1, texts);
    }
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true, true)) {
      // The long form of large files is refused by some readers.
      workbook.setZip64Mode(Zip64Mode.AsNeeded);
      SheetStyles styles = new SheetStyles(workbook, messages);
      List<SheetWriter> sheets = new ArrayList<>();
      for (String name : names) {
        SXSSFSheet sheet = workbook.createSheet(name);
        ignoreNumbersAsText(workbook.getXSSFWorkbook().getSheet(name));
        sheets.add(new SheetWriter(sheet, styles, messages));
      }
      new ContentsSheet(sheets.getFirst(), messages).write(tables, links(texts, names));
      for (int table = 0; table < tables.size(); table++) {
        TableFigures figures = tables.get(table);
        step(progress, Message.of("workbook.step.table", figures.title()), table, steps);
        new TableSheet(sheets.get(table + 1), table + 1, figures, formulas, texts).write();
      }
      step(progress, Message.of("workbook.step.file"), tables.size(), steps);
      new IdentitySheet(sheets.getLast(), names.size() - 1, tables, formulas, texts, messages)
          .write(identities);
      describe(workbook.getXSSFWorkbook().getProperties(), tables);
      workbook.write(out);
      progress.at(Message.of("workbook.step.file"), steps, steps);
    }
  }

  private static void step(Progress progress, Message step, int done, int total) {
    if (progress.cancelled()) {
      throw new CancellationException();
    }
    progress.at(step, done, total);
  }

  /** Where the figures of a table will stand. */
  private static void place(TableFigures table, int sheet, FormulaText texts) {
    int row = TableSheet.bodyTop(table);
    for (TableFigures.TableRow line : table.rows()) {
      int column = 0;
      for (TableFigures.Cell cell : line.cells()) {
        if (cell instanceof TableFigures.Cell.Figure figure) {
          texts.put(figure.address(), new Place(sheet, row, column));
        }
        column++;
      }
      row++;
    }
  }

  /** The sheets' names: what stands above each table, told apart where that repeats. */
  private List<String> names(List<TableFigures> tables) {
    List<String> names = new ArrayList<>();
    names.add(messages.text("workbook.contents"));
    for (TableFigures table : tables) {
      names.add(distinct(WorkbookUtil.createSafeSheetName(table.definition().caption()), names));
    }
    names.add(distinct(messages.text("workbook.identities"), names));
    return names;
  }

  private static String distinct(String name, List<String> taken) {
    String free = name;
    for (int number = 2; taken.contains(free); number++) {
      String end = "-" + number;
      free = name.substring(0, Math.min(name.length(), 31 - end.length())) + end;
    }
    return free;
  }

  private static List<String> links(FormulaText texts, List<String> names) {
    List<String> links = new ArrayList<>();
    for (int sheet = 1; sheet < names.size(); sheet++) {
      links.add(texts.link(new Place(sheet, 0, 0)));
    }
    return links;
  }

  /** Codes are texts of digits: no spreadsheet shall mark each of them as a mistake. */
  private static void ignoreNumbersAsText(XSSFSheet sheet) {
    sheet.addIgnoredErrors(
        new CellRangeAddress(
            0,
            SpreadsheetVersion.EXCEL2007.getLastRowIndex(),
            0,
            SpreadsheetVersion.EXCEL2007.getLastColumnIndex()),
        IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }

  private void describe(POIXMLProperties properties, List<TableFigures> tables) {
    TableFigures first = tables.getFirst();
    properties
        .getCoreProperties()
        .setTitle(messages.text("workbook.contents.title", first.department(), first.year()));
    properties.getCoreProperties().setCreator(first.department());
    properties
        .getCoreProperties()
        .setSubjectProperty(messages.text("workbook.subject", tables.size()));
    properties.getExtendedProperties().setApplication(PROGRAM);
    properties.getExtendedProperties().setCompany(first.department());
  }
}
