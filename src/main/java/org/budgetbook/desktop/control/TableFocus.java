package org.budgetbook.desktop.control;

import org.budgetbook.book.UnitCode;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.figures.TableFigures.PanelRow;
import org.jspecify.annotations.Nullable;

/**
 * Which cell of which table the user looks at, and in which state of the figures.
 *
 * @param unit the one unit whose tables are shown; null for the whole department
 */
public record TableFocus(TableFigures table, int row, int column, @Nullable UnitCode unit) {

  /** The part of the row, and so the panel, in which the cell lies. */
  public PanelRow part() {
    int left = column;
    for (PanelRow part : table.rows().get(row).parts()) {
      if (left < part.cells().size()) {
        return part;
      }
      left -= part.cells().size();
    }
    throw new IndexOutOfBoundsException(column);
  }

  /** The cell itself. */
  public Cell cell() {
    return table.rows().get(row).cells().get(column);
  }

  /** Row and column in words: what the cell says. */
  public String name() {
    String column = table.definition().columns().get(column()).heading();
    return rowName() + " \u00B7 " + TableDefinition.withYear(column, table.year());
  }

  /** What the row is called: its name where it also has a code. */
  public String rowName() {
    return part().cells().stream()
        .filter(Cell.Label.class::isInstance)
        .map(label -> ((Cell.Label) label).text())
        .filter(text -> !text.isEmpty())
        .reduce((one, other) -> one.matches("\\d+") ? other : one)
        .orElse("");
  }
}
