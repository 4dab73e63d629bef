package org.budgetbook.desktop.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.grid.Box;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridModel;
import org.budgetbook.desktop.grid.GridView;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;

/** The grid in view: its cells, the clipboard and the input method. */
final class GridSteps {

  private static final double SCROLL_BAR = 10;
  private static final String AMOUNT = "金额";

  private final Screen screen;
  private final Hands hands;
  private int clicks;

  GridSteps(Screen screen, Hands hands) {
    this.screen = screen;
    this.hands = hands;
  }

  void teach(Vocabulary vocabulary) {
    vocabulary
        .add("the cell {} of {} is selected", (words, rows) -> select(words.get(1), words.get(0)))
        .add("the cell {} of the last row is selected", (words, rows) -> last(words.getFirst()))
        .add("these rows are typed", (words, rows) -> type(rows))
        .add("the input method turns {} into {}", (words, rows) -> compose(words))
        .add("the clipboard holds this copy from Excel", (words, rows) -> ExcelClipboard.hold(rows))
        .add("the grid has {} rows", (words, rows) -> count(words.getFirst()))
        .add("the grid reads", (words, rows) -> reads(rows))
        .add(
            "the cell {} of {} reads {}",
            (words, rows) -> cellReads(words.get(1), words.get(0), words.get(2)));
  }

  private void select(String row, String column) {
    screen.grid();
    Fx.await("a row " + row, () -> rowOf(model(), row) >= 0);
    clickCell(Fx.call(() -> rowOf(model(), row)), column);
  }

  /** The one in which new rows begin. */
  private void last(String column) {
    screen.grid();
    clickCell(Fx.call(() -> model().rowCount() - 1), column);
  }

  private void clickCell(int row, String heading) {
    screen.grid();
    clickCell(row, Fx.call(() -> columnOf(model(), heading)));
  }

  private void clickCell(int row, int column) {
    GridView grid = screen.grid();
    // A cell that is scrolled away is brought into view first.
    Fx.run(() -> {
      grid.select(new CellRange(row, column, row, column));
      grid.layout();
    });
    // Two clicks at one place would be a double click.
    clicks++;
    double across = clicks % 2 == 0 ? 0.3 : 0.7;
    hands.click(
        Fx.call(() -> {
          Box cell = grid.cellBounds(row, column);
          // The screen without a display is 1000 wide: a column may be in view only in part.
          double width = Math.min(cell.width(), grid.getWidth() - SCROLL_BAR - cell.x());
          return grid.localToScreen(
              new Point2D(cell.x() + width * across, cell.y() + cell.height() / 2));
        }));
    CellRange clicked = new CellRange(row, column, row, column);
    Fx.await("the cell is selected", () -> clicked.equals(grid.selectedRangeProperty().get()));
  }

  /** For the FX thread, which {@link Screen#grid} has told that there is one. */
  private GridModel model() {
    return screen.find(GridView.class, Screen::isLaidOut).orElseThrow().model();
  }

  /** The row in which a cell says it, or begins with it. */
  private static int rowOf(GridModel model, String said) {
    return rowOf(model, List.of(said));
  }

  private static int rowOf(GridModel model, List<String> said) {
    return IntStream.range(0, model.rowCount())
        .filter(row -> said.stream().allMatch(name -> says(texts(model, row), name)))
        .findFirst()
        .orElse(-1);
  }

  private static boolean says(List<String> texts, String name) {
    return texts.stream().anyMatch(text -> text.equals(name) || text.startsWith(name + " "));
  }

  private static int columnOf(GridModel model, String heading) {
    return model.header().cells().stream()
        .filter(cell -> cell.text().equals(heading))
        .mapToInt(cell -> cell.column())
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("no column " + heading + " in " + model.header().cells()));
  }

  private static List<String> texts(GridModel model, int row) {
    return IntStream.range(0, model.columnCount())
        .mapToObj(column -> model.cell(row, column).text())
        .toList();
  }

  /** Cell by cell with Tab between them and Enter at the end, as in Excel. */
  private void type(List<List<String>> rows) {
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        if (!row.get(column).isEmpty()) {
          hands.type(row.get(column));
        }
        hands.press(column < row.size() - 1 ? "Tab" : "Enter");
      }
    }
  }

  private void compose(List<String> words) {
    hands.compose(words.getFirst(), words.getLast());
  }

  /** Types an amount into the line that all the names tell. */
  void change(List<String> names, String amount) {
    screen.grid();
    Fx.await("a row " + names, () -> rowOf(model(), names) >= 0);
    int column =
        Fx.call(() ->
            columnOf(
                model(),
                model().header().cells().stream()
                    .map(cell -> cell.text())
                    .filter(text -> text.startsWith(AMOUNT))
                    .findFirst()
                    .orElseThrow()));
    clickCell(Fx.call(() -> rowOf(model(), names)), column);
    hands.type(amount);
    hands.press("Enter");
    String told = new AmountFormat(AmountUnit.YUAN, 2, true, false).format(Money.parseYuan(amount));
    Fx.await(
        names + " has " + told,
        () -> told.equals(model().cell(rowOf(model(), names), column).text()));
  }

  private void count(String rows) {
    screen.grid();
    Fx.await(rows + " rows", () -> filled().size() == Integer.parseInt(rows));
  }

  private List<List<String>> filled() {
    GridModel model = model();
    return IntStream.range(0, model.rowCount())
        .mapToObj(row -> texts(model, row))
        .filter(row -> row.stream().anyMatch(text -> !text.isEmpty()))
        .toList();
  }

  /** Every cell of it, as soon as it holds. */
  void reads(List<List<String>> expected) {
    screen.grid();
    try {
      Fx.await("the grid reads so", () -> filled().equals(expected));
    } catch (AssertionError never) {
      assertEquals(Vocabulary.written(expected), Vocabulary.written(Fx.call(this::filled)));
    }
  }

  private void cellReads(String row, String column, String text) {
    screen.grid();
    try {
      Fx.await("the cell reads so", () -> cell(row, column).equals(text));
    } catch (AssertionError never) {
      assertEquals(text, Fx.call(() -> cell(row, column)));
    }
  }

  private String cell(String name, String heading) {
    GridModel model = model();
    int row = rowOf(model, name);
    return row < 0 ? "(no such row)" : model.cell(row, columnOf(model, heading)).text();
  }
}
