package org.budgetbook.report.table;

import java.util.OptionalInt;
import org.budgetbook.edition.HeaderGrid;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.message.RefusedException;
import org.budgetbook.report.type.Typefaces;

/** Refuses a table with a character that no font has: the page would silently lack it. */
final class TableCharacters {

  private final Typefaces typefaces;

  TableCharacters(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /**
   * @throws RefusedException naming character, table and row
   */
  void check(TableFigures table) {
    checkCaption(table, table.title());
    checkCaption(table, table.definition().caption());
    checkCaption(table, table.department());
    checkCaption(table, table.edition().unitCaption());
    checkCaption(table, table.emptyNote());
    for (HeaderGrid.Cell cell : table.definition().headerGrid(table.year()).cells()) {
      checkCaption(table, cell.text());
    }
    int row = 0;
    for (TableFigures.TableRow cells : table.rows()) {
      row++;
      for (Cell cell : cells.cells()) {
        if (cell instanceof Cell.Label label) {
          OptionalInt missing = typefaces.missing(label.text());
          if (missing.isPresent()) {
            throw RefusedException.of(
                "report.character.missing",
                table.title(),
                row,
                label.text(),
                Character.toString(missing.getAsInt()),
                hex(missing.getAsInt()));
          }
        }
      }
    }
  }

  private void checkCaption(TableFigures table, String text) {
    OptionalInt missing = typefaces.missing(text);
    if (missing.isPresent()) {
      throw RefusedException.of(
          "report.character.missing.caption",
          table.title(),
          text,
          Character.toString(missing.getAsInt()),
          hex(missing.getAsInt()));
    }
  }

  private static String hex(int codePoint) {
    return String.format("%04X", codePoint);
  }
}
