package org.budgetbook.csv;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.budgetbook.edition.Column;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.LabelColumn;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.figures.TableFigures.TableRow;
import org.budgetbook.library.FormulaGuard;
import org.budgetbook.money.AmountFormat;

/**
 * A table as csv that a spreadsheet opens (公开表 csv): a byte order mark, one row of headings, then
 * the body as printed without thousands separators. A text that a spreadsheet could take for a
 * formula gets an apostrophe before it.
 */
public final class TableCsv {

  private static final String MARK = "\uFEFF";

  private TableCsv() {}

  /** The whole file. */
  public static String text(TableFigures table) {
    AmountFormat format = table.edition().tableFormat().ungrouped();
    StringBuilder text = new StringBuilder(MARK);
    append(
        text,
        table.definition().columns().stream()
            .map(column -> FormulaGuard.plain(heading(column, table.year())))
            .toList());
    for (TableRow row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (Cell cell : row.cells()) {
        cells.add(
            cell instanceof Cell.Figure figure
                ? format.format(figure.amount())
                : FormulaGuard.plain(table.text(cell)));
      }
      append(text, cells);
    }
    return text.toString();
  }

  /**
   * The rows of such a file, headings first.
   *
   * @throws IOException if it is no csv
   */
  public static List<List<String>> rows(String text) throws IOException {
    String body = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(body))) {
      return parser.stream().map(row -> row.stream().toList()).toList();
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }

  private static String heading(Column column, int year) {
    return TableDefinition.withYear(
        switch (column) {
          case LabelColumn label -> label.heading();
          case FigureColumn figure -> figure.heading();
        },
        year);
  }

  private static void append(StringBuilder text, List<String> cells) {
    text.append(cells.stream().map(TableCsv::quoted).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  private static String quoted(String cell) {
    return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
