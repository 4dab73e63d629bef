package org.budgetbook.figures;

import java.util.List;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.RowRole;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One table with its figures: what the screen shows, paper prints and files hold. Immutable.
 *
 * @param edition the edition that lays it out
 * @param title with the book's year in it
 * @param department the department's name
 * @param rows body rows from top to bottom, each as wide as the table
 * @param empty whether no fact counts in the table, so that the edition's note stands under it
 */
public record TableFigures(
    TableDefinition definition,
    Edition edition,
    int year,
    String title,
    String department,
    List<TableRow> rows,
    boolean empty) {

  public TableFigures {
    rows = List.copyOf(rows);
  }

  /** A body row: one part for each panel, side by side. */
  public record TableRow(List<PanelRow> parts) {
    public TableRow {
      parts = List.copyOf(parts);
    }

    /** All cells from left to right. */
    public List<Cell> cells() {
      return parts.stream().flatMap(part -> part.cells().stream()).toList();
    }
  }

  /**
   * The part of a row that lies in one panel.
   *
   * @param key null where the panel has no row at this height
   * @param role null likewise
   */
  public record PanelRow(@Nullable RowKey key, @Nullable RowRole role, List<Cell> cells) {
    public PanelRow {
      cells = List.copyOf(cells);
    }
  }

  /** One place of the body. */
  public sealed interface Cell {

    /** A name or code. {@code span} columns wide: the covered places follow as {@link Covered}. */
    record Label(String text, int span) implements Cell {}

    /** A place covered by the label to its left. */
    record Covered() implements Cell {}

    /** A figure, exact. */
    record Figure(CellAddress address, Money amount) implements Cell {}

    /** Officially without content. */
    record Blank() implements Cell {}
  }

  /** What stands under a table without data. */
  public String emptyNote() {
    return TableDefinition.withYear(edition.emptyNote(), year);
  }

  /** A cell as it is printed; covered and blank places are empty. */
  public String text(Cell cell) {
    return switch (cell) {
      case Cell.Label label -> label.text();
      case Cell.Figure figure -> edition.tableFormat().format(figure.amount());
      case Cell.Covered covered -> "";
      case Cell.Blank blank -> "";
    };
  }
}
