package org.budgetbook.word;

import java.util.ArrayList;
import java.util.List;
import org.budgetbook.edition.Column;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.HeaderGrid;
import org.budgetbook.figures.BodyRow;
import org.budgetbook.figures.BodyRows;
import org.budgetbook.figures.TableFigures;

/** Lays a statutory table out for a page: its letters as large as its columns allow. */
final class StatutoryGrid {

  /** In half points, the best first. */
  private static final List<Integer> SIZES = List.of(21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11);

  /** Every figure column takes at least this, so that widths do not jump with the figures. */
  private static final String USUAL_FIGURE = "123456.78";

  /** Characters that a name column keeps at least, if its names are that long. */
  private static final int NAME_CHARACTERS = 6;

  private static final int SLACK = 40;

  /** Letters that are still well read; below them a table rather takes a second page. */
  private static final int SMALLEST_ON_ONE_PAGE = 17;

  /** What a row keeps free above and below its lines together, in twips, the best first. */
  private static final List<Integer> PADDINGS = List.of(120, 90, 60, 40);

  private final TableFigures table;
  private final HeaderGrid header;
  private final List<BodyRow> body;
  private final int room;
  private final int height;

  private StatutoryGrid(TableFigures table, int room, int height) {
    this.table = table;
    this.header = table.definition().headerGrid(table.year());
    this.body = BodyRows.of(table);
    this.room = room;
    this.height = height;
  }

  /**
   * The table for a page with this much room, in twips.
   *
   * @param height what is left of the first page
   */
  static Grid of(TableFigures table, int room, int height) {
    return new StatutoryGrid(table, room, height).grid();
  }

  /** The largest letters that fit side by side; smaller ones if the table then fits its page. */
  private Grid grid() {
    List<Integer> sizes = SIZES.stream().filter(size -> sum(needed(size)) <= room).toList();
    if (sizes.isEmpty()) {
      return at(SIZES.getLast(), PADDINGS.getFirst());
    }
    for (int size : sizes) {
      for (int padding : PADDINGS) {
        Grid grid = at(size, padding);
        if (size >= SMALLEST_ON_ONE_PAGE && sum(GridTable.rowHeights(grid)) <= height) {
          return grid;
        }
      }
    }
    return at(sizes.getFirst(), PADDINGS.getFirst());
  }

  private Grid at(int size, int padding) {
    List<Integer> widths = share(needed(size), wished(size));
    List<Grid.Cell> cells = new ArrayList<>();
    for (HeaderGrid.Cell cell : header.cells()) {
      boolean number = table.definition().numberedColumns() && cell.row() == header.rows() - 1;
      cells.add(
          new Grid.Cell(
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              cell.text(),
              Grid.Align.CENTRE,
              0,
              !number));
    }
    int row = header.rows();
    for (BodyRow line : body) {
      for (BodyRow.Cell cell : line.cells()) {
        cells.add(
            new Grid.Cell(
                row,
                cell.column(),
                1,
                cell.span(),
                cell.text(),
                align(cell.setting()),
                cell.indent(),
                cell.bold()));
      }
      row++;
    }
    return new Grid(widths, size, header.rows(), GridTable.lineHeight(size) + padding, row, cells);
  }

  private static Grid.Align align(BodyRow.Setting setting) {
    return switch (setting) {
      case NAME, CODE -> Grid.Align.LEFT;
      case TOTAL -> Grid.Align.CENTRE;
      case FIGURE -> Grid.Align.RIGHT;
    };
  }

  private int[] needed(int size) {
    List<Column> columns = table.definition().columns();
    int[] needed = new int[columns.size()];
    for (int column = 0; column < needed.length; column++) {
      needed[column] =
          columns.get(column) instanceof FigureColumn
              ? TextMeasure.width(USUAL_FIGURE, size)
              : 20 * size;
    }
    for (BodyRow line : body) {
      for (BodyRow.Cell cell : line.cells()) {
        if (cell.span() == 1) {
          int width = TextMeasure.width(cell.text(), size);
          if (cell.setting() == BodyRow.Setting.NAME) {
            width = Math.min(width, NAME_CHARACTERS * size * 10) + cell.indent() * size * 10;
          }
          needed[cell.column()] = Math.max(needed[cell.column()], width);
        }
      }
    }
    for (int column = 0; column < needed.length; column++) {
      needed[column] += GridTable.SIDE + SLACK;
    }
    return needed;
  }

  /** What names would take on one line. */
  private int[] wished(int size) {
    int[] wished = new int[table.definition().columns().size()];
    for (BodyRow line : body) {
      for (BodyRow.Cell cell : line.cells()) {
        if (cell.span() == 1 && cell.setting() == BodyRow.Setting.NAME) {
          int width = TextMeasure.width(cell.text(), size) + cell.indent() * size * 10;
          wished[cell.column()] = Math.max(wished[cell.column()], width + GridTable.SIDE + SLACK);
        }
      }
    }
    return wished;
  }

  /**
   * Shares the room by the columns' weights; first come the needs, then the wishes that fit, the
   * smallest first.
   */
  private List<Integer> share(int[] needed, int[] wished) {
    int spare = room - sum(needed);
    for (int most = 0; most < needed.length; most++) {
      int best = -1;
      for (int column = 0; column < needed.length; column++) {
        int more = wished[column] - needed[column];
        if (more > 0 && more <= spare && (best < 0 || more < wished[best] - needed[best])) {
          best = column;
        }
      }
      if (best < 0) {
        break;
      }
      spare -= wished[best] - needed[best];
      needed[best] = wished[best];
    }
    return ColumnShares.of(
        table.definition().columns().stream().map(Column::width).toList(), needed, room);
  }

  private static int sum(int[] widths) {
    int sum = 0;
    for (int width : widths) {
      sum += width;
    }
    return sum;
  }
}
