package org.budgetbook.desktop.grid;

import java.util.ArrayList;
import java.util.List;
import org.budgetbook.edition.HeaderGrid;
import org.budgetbook.money.Money;

/**
 * A grid written down as text: one line for each row, cells parted by bars, {@code <} covered by
 * the cell at its left. Digits with a point are amounts in yuan.
 */
final class TextGrid implements GridModel {

  private final HeaderGrid header;
  private final List<List<GridCell>> rows = new ArrayList<>();

  TextGrid(String... lines) {
    for (String line : lines) {
      String[] texts = line.split("\\|", -1);
      List<GridCell> cells = new ArrayList<>();
      for (int column = 0; column < texts.length; column++) {
        cells.add(cell(texts, column));
      }
      rows.add(cells);
    }
    int columns = rows.getFirst().size();
    List<HeaderGrid.Cell> headings = new ArrayList<>();
    headings.add(new HeaderGrid.Cell("all", 0, 0, 1, columns));
    for (int column = 0; column < columns; column++) {
      headings.add(new HeaderGrid.Cell("c" + column, 1, column, 1, 1));
    }
    header = new HeaderGrid(2, columns, headings);
  }

  private static GridCell cell(String[] texts, int column) {
    String text = texts[column].strip();
    if (text.equals("<")) {
      return new GridCell("", 0, GridCell.Emphasis.PLAIN, 0, null);
    }
    int span = 1;
    while (column + span < texts.length && texts[column + span].strip().equals("<")) {
      span++;
    }
    Money amount = text.matches("-?\\d+\\.\\d\\d") ? Money.parseYuan(text) : null;
    return new GridCell(text, span, GridCell.Emphasis.PLAIN, 0, amount);
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
    return 10;
  }

  @Override
  public ColumnStyle columnStyle(int column) {
    return switch (column) {
      case 0 -> ColumnStyle.CODE;
      case 1 -> ColumnStyle.NAME;
      default -> ColumnStyle.FIGURE;
    };
  }

  @Override
  public GridCell cell(int row, int column) {
    return rows.get(row).get(column);
  }
}
