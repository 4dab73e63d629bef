package org.budgetbook.figures;

import java.util.ArrayList;
import java.util.List;
import org.budgetbook.edition.Column;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.LabelColumn;
import org.budgetbook.edition.RowLabel;
import org.budgetbook.edition.RowRole;
import org.budgetbook.figures.BodyRow.Setting;
import org.budgetbook.figures.TableFigures.PanelRow;
import org.budgetbook.figures.TableFigures.TableRow;

/** Says how the rows of a table are set: what stands left or right, how deep, how heavy. */
public final class BodyRows {

  private BodyRows() {}

  /** The body; a table without rows prints one blank row, so that it still looks like a table. */
  public static List<BodyRow> of(TableFigures table) {
    List<Column> columns = table.definition().columns();
    if (table.rows().isEmpty()) {
      List<BodyRow.Cell> blank = new ArrayList<>();
      for (int column = 0; column < columns.size(); column++) {
        blank.add(new BodyRow.Cell("", column, 1, setting(columns.get(column)), 0, false, null));
      }
      return List.of(new BodyRow(blank, false));
    }
    return table.rows().stream().map(row -> row(table, row, columns)).toList();
  }

  private static BodyRow row(TableFigures table, TableRow row, List<Column> columns) {
    List<BodyRow.Cell> cells = new ArrayList<>();
    boolean opensGroup = false;
    int column = 0;
    for (PanelRow part : row.parts()) {
      boolean bold = part.role() == RowRole.TOTAL || part.role() == RowRole.GROUP;
      opensGroup |= part.role() == RowRole.GROUP || part.role() == RowRole.SUBGROUP;
      for (TableFigures.Cell cell : part.cells()) {
        Column place = columns.get(column);
        if (!(cell instanceof TableFigures.Cell.Covered)) {
          int span = cell instanceof TableFigures.Cell.Label label ? label.span() : 1;
          // A department's own name stands left like the names of its units below it.
          boolean total =
              part.role() == RowRole.TOTAL
                  && place instanceof LabelColumn
                  && !(part.key() instanceof RowKey.WholeDepartment);
          cells.add(
              new BodyRow.Cell(
                  table.text(cell),
                  column,
                  span,
                  total ? Setting.TOTAL : setting(place),
                  indent(part, place, table.text(cell)),
                  bold,
                  cell instanceof TableFigures.Cell.Figure figure ? figure.address() : null));
        }
        column++;
      }
    }
    return new BodyRow(cells, opensGroup);
  }

  /** How a column sets its texts. */
  public static Setting setting(Column column) {
    return switch (column) {
      case FigureColumn figure -> Setting.FIGURE;
      case LabelColumn label ->
          switch (label.label()) {
            case NAME, GOVERNMENT_NAME -> Setting.NAME;
            case CODE, CLASS_CODE, SECTION_CODE, ITEM_CODE, GOVERNMENT_CODE -> Setting.CODE;
          };
    };
  }

  private static int indent(PanelRow part, Column column, String text) {
    RowKey key = part.key();
    if (key == null || !(column instanceof LabelColumn label) || label.label() != RowLabel.NAME) {
      return 0;
    }
    return switch (key) {
      case RowKey.Functional row -> row.code().level() - 1;
      case RowKey.Revenue row -> row.code().level() - 1;
      case RowKey.EconomicPair row -> 1;
      case RowKey.OfProject row -> row.unit() == null ? 0 : 1;
      case RowKey.EconomicGroup row -> 0;
      case RowKey.OfUnit row -> 0;
      case RowKey.WholeDepartment row -> 0;
      case RowKey.Fixed row -> isSubitem(text) ? 1 : 0;
    };
  }

  /** A fixed row that begins with a circled number is a part of the one above it. */
  private static boolean isSubitem(String text) {
    return !text.isEmpty() && text.charAt(0) >= 0x2460 && text.charAt(0) <= 0x2473;
  }
}
