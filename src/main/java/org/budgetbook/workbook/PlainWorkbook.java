package org.budgetbook.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.budgetbook.library.FormulaGuard;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;

/**
 * Plain lists as a spreadsheet: headings, texts, amounts in yuan. Texts are texts, whatever they
 * begin with; there are no formulas and no links. Any thread may call.
 */
public final class PlainWorkbook {

  private static final String YUAN = "#,##0.00";
  private static final int WIDTH = 20 * 256;

  private PlainWorkbook() {}

  /** What stands in a cell. */
  public sealed interface Entry {

    /** A text, as it is. */
    record Text(String text) implements Entry {}

    /** An amount, shown in yuan with two decimals. */
    record Amount(Money amount) implements Entry {}
  }

  /** A sheet: rows under one row of headings. */
  public record Table(String name, List<String> headings, List<List<Entry>> rows) {
    public Table {
      headings = List.copyOf(headings);
      rows = List.copyOf(rows);
    }
  }

  /**
   * Writes the lists in the order given.
   *
   * @param out stays open
   */
  public static void write(List<Table> tables, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Font bold = workbook.createFont();
      bold.setBold(true);
      CellStyle heading = workbook.createCellStyle();
      heading.setFont(bold);
      CellStyle amount = workbook.createCellStyle();
      amount.setDataFormat((short) BuiltinFormats.getBuiltinFormat(YUAN));
      CellStyle quoted = workbook.createCellStyle();
      quoted.setQuotePrefixed(true);
      for (Table table : tables) {
        Sheet sheet = workbook.createSheet(table.name());
        sheet.setDefaultColumnWidth(WIDTH / 256);
        Row head = sheet.createRow(0);
        for (int column = 0; column < table.headings().size(); column++) {
          Cell cell = head.createCell(column);
          cell.setCellValue(table.headings().get(column));
          cell.setCellStyle(heading);
        }
        for (int row = 0; row < table.rows().size(); row++) {
          fill(sheet.createRow(row + 1), table.rows().get(row), amount, quoted);
        }
        sheet.createFreezePane(0, 1);
      }
      workbook.write(out);
    }
  }

  private static void fill(Row row, List<Entry> entries, CellStyle amount, CellStyle quoted) {
    for (int column = 0; column < entries.size(); column++) {
      Cell cell = row.createCell(column);
      switch (entries.get(column)) {
        case Entry.Text text -> {
          cell.setCellValue(text.text());
          if (FormulaGuard.isDangerous(text.text())) {
            cell.setCellStyle(quoted);
          }
        }
        case Entry.Amount money -> {
          // A cell holds a binary number; every fen below 90 billion yuan survives in it.
          cell.setCellValue(money.amount().in(AmountUnit.YUAN, 2).doubleValue());
          cell.setCellStyle(amount);
        }
      }
    }
  }
}
