package org.budgetbook.desktop.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.budgetbook.edition.HeaderGrid;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/** Made-up rows of ten columns for measuring: every cell can be typed and takes what is typed. */
final class MeasuredGrid implements GridEditing {

  private static final int COLUMNS = 10;
  private static final int NAME = 1;
  private static final int FIRST_FIGURE = 2;

  private final Consumer<GridModel> shown;
  private Rows rows;

  MeasuredGrid(int count, Consumer<GridModel> shown) {
    this.shown = shown;
    this.rows = new Rows(IntStream.range(0, count).mapToObj(MeasuredGrid::row).toList());
  }

  GridModel model() {
    return rows;
  }

  private record Rows(List<List<GridCell>> cells) implements GridModel {

    @Override
    public HeaderGrid header() {
      List<HeaderGrid.Cell> cells = new ArrayList<>();
      for (int column = 0; column < COLUMNS; column++) {
        cells.add(new HeaderGrid.Cell("column " + column, 0, column, 1, 1));
      }
      return new HeaderGrid(1, COLUMNS, cells);
    }

    @Override
    public int columnWeight(int column) {
      return column == NAME ? 20 : 10;
    }

    @Override
    public ColumnStyle columnStyle(int column) {
      return column == NAME
          ? ColumnStyle.NAME
          : column < FIRST_FIGURE ? ColumnStyle.CODE : ColumnStyle.FIGURE;
    }

    @Override
    public int rowCount() {
      return cells.size();
    }

    @Override
    public GridCell cell(int row, int column) {
      return cells.get(row).get(column);
    }
  }

  private static List<GridCell> row(int row) {
    List<GridCell> cells = new ArrayList<>();
    for (int column = 0; column < COLUMNS; column++) {
      Money amount = column < FIRST_FIGURE ? null : Money.ofFen(row * 100_003L + column * 7919L);
      String text =
          amount != null
              ? amount.toYuanText()
              : column == NAME ? "item of row " + row : Integer.toString(2_010_000 + row);
      cells.add(new GridCell(text, 1, GridCell.Emphasis.PLAIN, 0, amount));
    }
    return cells;
  }

  private CompletionStage<Outcome> done() {
    return CompletableFuture.completedFuture(new Outcome.Accepted(0));
  }

  @Override
  public CellState state(int row, int column) {
    return CellState.EDITABLE;
  }

  @Override
  public String editText(int row, int column) {
    return rows.cell(row, column).text();
  }

  @Override
  public List<Suggestion> suggestions(int row, int column, String typed) {
    return List.of();
  }

  @Override
  public CompletionStage<Outcome> type(int row, int column, String text) {
    return typeAll(List.of(new CellText(row, column, text)));
  }

  @Override
  public CompletionStage<Outcome> typeAll(List<CellText> texts) {
    List<List<GridCell>> cells = new ArrayList<>(rows.cells());
    for (CellText text : texts) {
      List<GridCell> row = new ArrayList<>(cells.get(text.row()));
      row.set(text.column(), new GridCell(text.text(), 1, GridCell.Emphasis.PLAIN, 0, null));
      cells.set(text.row(), row);
    }
    rows = new Rows(cells);
    shown.accept(rows);
    return done();
  }

  @Override
  public CompletionStage<Outcome> clear(CellRange range) {
    return done();
  }

  @Override
  public CompletionStage<Outcome> paste(
      CellPlace at, @Nullable String text, @Nullable String html) {
    return done();
  }

  @Override
  public CompletionStage<Outcome> fillDown(CellRange range) {
    return done();
  }

  @Override
  public CompletionStage<Outcome> insertRows(int above, int count) {
    return done();
  }

  @Override
  public CompletionStage<Outcome> removeRows(int first, int last) {
    return done();
  }
}
