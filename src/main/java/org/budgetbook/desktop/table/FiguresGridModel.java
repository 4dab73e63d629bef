package org.budgetbook.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.budgetbook.desktop.grid.ColumnStyle;
import org.budgetbook.desktop.grid.GridCell;
import org.budgetbook.desktop.grid.GridCell.Emphasis;
import org.budgetbook.desktop.grid.GridModel;
import org.budgetbook.edition.Column;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.HeaderGrid;
import org.budgetbook.edition.LabelColumn;
import org.budgetbook.edition.RowLabel;
import org.budgetbook.edition.RowRole;
import org.budgetbook.figures.RowKey;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.figures.TableFigures.PanelRow;
import org.budgetbook.figures.TableFigures.TableRow;
import org.budgetbook.money.AmountFormat;
import org.jspecify.annotations.Nullable;

/** A disclosure table as the grid shows it. */
public final class FiguresGridModel implements GridModel {

  /** 类 has three digits, each level under it two more. */
  private static final int FIRST_LEVEL_DIGITS = 3;

  private static final int DIGITS_PER_LEVEL = 2;

  private final HeaderGrid header;
  private final List<Column> columns;
  private final List<ColumnStyle> styles;
  private final List<List<GridCell>> rows;
  private final int[] levels;
  private final AmountFormat format;

  public FiguresGridModel(TableFigures figures) {
    header = figures.definition().headerGrid(figures.year());
    columns = figures.definition().columns();
    styles = columns.stream().map(FiguresGridModel::style).toList();
    rows = figures.rows().stream().map(row -> cells(figures, row)).toList();
    levels = GroupLevels.of(figures);
    format = figures.edition().tableFormat();
  }

  private static ColumnStyle style(Column column) {
    return switch (column) {
      case FigureColumn figure -> ColumnStyle.FIGURE;
      case LabelColumn label ->
          switch (label.label()) {
            case NAME, GOVERNMENT_NAME -> ColumnStyle.NAME;
            case CODE, GOVERNMENT_CODE -> ColumnStyle.CODE;
            case CLASS_CODE, SECTION_CODE, ITEM_CODE -> ColumnStyle.LEVEL;
          };
    };
  }

  private List<GridCell> cells(TableFigures figures, TableRow row) {
    List<GridCell> cells = new ArrayList<>(columns.size());
    for (PanelRow part : row.parts()) {
      for (Cell cell : part.cells()) {
        cells.add(cell(figures, part, cell, columns.get(cells.size())));
      }
    }
    return cells;
  }

  private static GridCell cell(TableFigures figures, PanelRow part, Cell cell, Column column) {
    Emphasis emphasis = emphasis(part.role());
    String text = figures.text(cell);
    return switch (cell) {
      case Cell.Label label ->
          new GridCell(text, label.span(), emphasis, indent(part, column), null);
      case Cell.Covered covered -> new GridCell(text, 0, emphasis, 0, null);
      case Cell.Figure figure -> new GridCell(text, 1, emphasis, 0, figure.amount());
      case Cell.Blank blank -> new GridCell(text, 1, emphasis, 0, null);
    };
  }

  private static Emphasis emphasis(@Nullable RowRole role) {
    if (role == null) {
      return Emphasis.PLAIN;
    }
    return switch (role) {
      case TOTAL -> Emphasis.TOTAL;
      case GROUP -> Emphasis.GROUP;
      case SUBGROUP, DETAIL -> Emphasis.PLAIN;
    };
  }

  /** Names under a group are moved in; fixed rows stand as they are printed. */
  private static int indent(PanelRow part, Column column) {
    if (!(column instanceof LabelColumn label)
        || label.label() != RowLabel.NAME
        || part.role() == null
        || part.key() == null
        || part.key() instanceof RowKey.Fixed) {
      return 0;
    }
    if (part.key() instanceof RowKey.Functional || part.key() instanceof RowKey.Revenue) {
      int digits = Objects.requireNonNull(part.key().classificationCode()).digits().length();
      return Math.max(0, (digits - FIRST_LEVEL_DIGITS) / DIGITS_PER_LEVEL);
    }
    return switch (part.role()) {
      case TOTAL, GROUP -> 0;
      case SUBGROUP, DETAIL -> 1;
    };
  }

  @Override
  public HeaderGrid header() {
    return header;
  }

  @Override
  public int rowCount() {
    return rows.size();
  }

  @Override
  public int columnWeight(int column) {
    return columns.get(column).width();
  }

  @Override
  public ColumnStyle columnStyle(int column) {
    return styles.get(column);
  }

  @Override
  public GridCell cell(int row, int column) {
    return rows.get(row).get(column);
  }

  /** A figure is copied exact, in the table's unit, whatever its print rounds. */
  @Override
  public String copyText(int row, int column) {
    GridCell cell = cell(row, column);
    return cell.amount() == null ? cell.text() : format.exact(cell.amount());
  }

  @Override
  public int foldLevel(int row) {
    return levels[row];
  }

  /** Name and code columns at the left of a table of one panel: they may stay while scrolling. */
  public int labelColumns() {
    int count = 0;
    while (count < styles.size() && styles.get(count) != ColumnStyle.FIGURE) {
      count++;
    }
    return count;
  }
}
