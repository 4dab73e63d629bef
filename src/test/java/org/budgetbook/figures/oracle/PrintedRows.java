package org.budgetbook.figures.oracle;

import java.util.List;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.money.AmountFormat;

/** The engine's tables as the oracle gives its own: body rows of text, without separators. */
public final class PrintedRows {

  private PrintedRows() {}

  public static List<List<List<String>>> of(List<TableFigures> tables) {
    return tables.stream().map(PrintedRows::of).toList();
  }

  public static List<List<String>> of(TableFigures table) {
    AmountFormat format = table.edition().tableFormat().ungrouped();
    return table.rows().stream()
        .map(row ->
            row.cells().stream()
                .map(cell ->
                    cell instanceof Cell.Figure figure
                        ? format.format(figure.amount())
                        : table.text(cell))
                .toList())
        .toList();
  }
}
