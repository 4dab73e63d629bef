package org.budgetbook.csv;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.figures.TableFigures.TableRow;
import org.budgetbook.money.AmountFormat;

/**
 * The body rows of a table as tab separated text: figures as printed but without separators, zero
 * blank, every row as wide as the table and ended by a line feed. A table without rows is an empty
 * text.
 */
public final class TableTsv {

  private static final Pattern LAYOUT = Pattern.compile("[\\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]+");

  private TableTsv() {}

  /** The usual name of a table's file, for example {@code table01.tsv}. */
  public static String fileName(TableDefinition table) {
    String number = Integer.toString(table.number());
    return "table" + "0".repeat(Math.max(0, 2 - number.length())) + number + ".tsv";
  }

  public static String text(TableFigures table) {
    AmountFormat format = table.edition().tableFormat().ungrouped();
    StringBuilder text = new StringBuilder();
    for (TableRow row : table.rows()) {
      text.append(
              row.cells().stream()
                  .map(cell -> text(table, format, cell))
                  .collect(Collectors.joining("\t")))
          .append('\n');
    }
    return text.toString();
  }

  private static String text(TableFigures table, AmountFormat format, Cell cell) {
    return cell instanceof Cell.Figure figure
        ? format.format(figure.amount())
        : LAYOUT.matcher(table.text(cell)).replaceAll(" ");
  }
}
