package org.budgetbook.report;

import java.util.OptionalInt;
import org.budgetbook.edition.HeaderGrid;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.message.RefusedException;

/** Refuses a table with a character that no font has: the page would silently lack it. */
final class CharacterCheck {

  private final Typefaces typefaces;

  CharacterCheck(Typefaces typefaces) {
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
    checkCaption(table, table.edition().emptyNote());
    for (HeaderGrid.Cell cell : table.definition().headerGrid(table.year()).cells()) {
      checkCaption(table, cell.text());
    }
    int row = 0;
    for (TableFigures.TableRow cells : table.rows()) {
      row++;
      for (Cell cell : cells.cells()) {
        if (cell instanceof Cell.Label label) {
          OptionalInt missing = missing(label.text());
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
    OptionalInt missing = missing(text);
    if (missing.isPresent()) {
      throw RefusedException.of(
          "report.character.missing.caption",
          table.title(),
          text,
          Character.toString(missing.getAsInt()),
          hex(missing.getAsInt()));
    }
  }

  private OptionalInt missing(String text) {
    return text.codePoints()
        .filter(character -> !Character.isWhitespace(character) && !typefaces.has(character))
        .findFirst();
  }

  private static String hex(int codePoint) {
    return String.format("%04X", codePoint);
  }
}
