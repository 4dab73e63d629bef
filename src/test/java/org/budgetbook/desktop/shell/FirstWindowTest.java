package org.budgetbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.desktop.grid.Box;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridView;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window on a published budget, with real keys and a real clipboard, without a display. */
class FirstWindowTest {

  private final Messages messages = new Messages(Resources.ofProgram());
  private final Background background = new Background(messages);
  @TempDir private Path folder;
  private Stage stage;
  private @Nullable MainWindow window;

  @BeforeAll
  static void startToolkit() {
    Fx.start();
  }

  @BeforeEach
  void newStage() {
    stage = Fx.call(Stage::new);
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
    if (window != null) {
      TemporaryDesktop.close(window);
    }
  }

  private void open(TemporaryDesktop desktop, Preferences preferences) {
    window =
        Fx.call(() -> {
          MainWindow shown =
              new MainWindow(
                  desktop,
                  background,
                  new DesktopResources(Resources.ofProgram(), messages, "System"),
                  preferences,
                  null);
          stage.setScene(shown.scene(1000, 700));
          stage.titleProperty().bind(shown.titleProperty());
          shown.use(Theme.LIGHT);
          stage.show();
          return shown;
        });
  }

  private void openTables() {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    Preferences preferences = desktop.preferences();
    preferences.set("budget", desktop.with(desktop.published()));
    preferences.set("page", "table.income-and-expenditure");
    open(desktop, preferences);
    Fx.await("the first table shows", () -> stage.getScene().lookup("#table-grid") != null);
  }

  @Test
  void the_thirteen_tables_are_listed_and_the_one_seen_last_shows_with_the_totals() {
    openTables();
    List<String> numbers = Fx.call(() -> tables().stream().map(Part::number).toList());
    assertEquals(
        java.util.stream.IntStream.rangeClosed(1, 13).mapToObj(Integer::toString).toList(),
        numbers);
    assertEquals("2025年预算收支总表", text(".table-title"));
    Fx.await(
        "the totals are known", () -> ((Label) lookup("#revenue")).getText().equals("1,861.00 万元"));
    assertEquals("1,861.00 万元", text("#expenditure"));
    assertEquals("0.00 万元", text("#difference"));
  }

  @Test
  void every_table_shows_each_of_its_cells_as_it_is_printed() {
    openTables();
    for (TableFigures table : figures()) {
      choose(table.definition().number() - 1);
      List<List<String>> shown =
          Fx.call(() ->
              java.util.stream.IntStream.range(0, grid().model().rowCount())
                  .mapToObj(this::row)
                  .toList());
      List<List<String>> printed =
          table.rows().stream().map(row -> row.cells().stream().map(table::text).toList()).toList();
      assertEquals(printed, shown, table.title());
      assertEquals(table.empty(), Fx.call(() -> lookup(".table-note").isVisible()));
    }
  }

  private List<String> row(int row) {
    return java.util.stream.IntStream.range(0, grid().model().columnCount())
        .mapToObj(column -> grid().model().cell(row, column).text())
        .toList();
  }

  @Test
  void headings_cover_each_place_of_every_header_once() {
    openTables();
    for (TableFigures table : figures()) {
      var header = table.definition().headerGrid(table.year());
      int[][] covered = new int[header.rows()][header.columns()];
      header
          .cells()
          .forEach(cell -> {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
              for (int column = 0; column < cell.columnSpan(); column++) {
                covered[row][cell.column() + column]++;
              }
            }
          });
      for (int[] row : covered) {
        assertTrue(java.util.Arrays.stream(row).allMatch(times -> times == 1), table.title());
      }
    }
  }

  @Test
  void keys_move_and_extend_and_the_status_line_sums_exactly() {
    openTables();
    choose(2);
    press(KeyCode.DOWN);
    press(KeyCode.RIGHT);
    press(KeyCode.RIGHT);
    assertEquals(new CellRange(1, 2, 1, 2), selected());
    assertEquals("", text("#selection-sum"));
    press(KeyCode.DOWN, true, false);
    press(KeyCode.RIGHT, true, false);
    assertEquals(new CellRange(1, 2, 2, 3), selected());
    // Twice 1399.02 + 1059.56 as printed is 0.01 less: exact figures are added, then rounded.
    assertEquals("求和 4,917.17 万元　计数 4", text("#selection-sum"));
    press(KeyCode.END, false, true);
    assertEquals(new CellRange(20, 4, 20, 4), rowsOf(selected(), 20));
    press(KeyCode.HOME, false, true);
    assertEquals(new CellRange(0, 0, 0, 1), selected());
  }

  /** The last row of this table is not the matter here, only that the focus is in it. */
  private static CellRange rowsOf(CellRange range, int row) {
    assertEquals(range.top(), range.bottom());
    return new CellRange(row, range.left(), row, range.right());
  }

  @Test
  void copying_puts_exact_amounts_on_the_clipboard_as_tabbed_text_and_as_html() {
    openTables();
    choose(2);
    Fx.run(() -> grid().select(new CellRange(0, 0, 1, 2)));
    press(KeyCode.C, false, true);
    assertEquals(
        "合计\t\t1861.0042\n201\t一般公共服务支出\t1399.023\n",
        Fx.call(() -> Clipboard.getSystemClipboard().getString()));
    assertTrue(
        Fx.call(() -> Clipboard.getSystemClipboard().getHtml())
            .contains("<td colspan=2 style=\"mso-number-format:'\\@'\">合计</td>"));
  }

  @Test
  void the_mouse_selects_a_cell_a_range_and_a_column() {
    openTables();
    choose(2);
    click(centre(1, 2), MouseEvent.MOUSE_PRESSED);
    assertEquals(new CellRange(1, 2, 1, 2), selected());
    click(centre(3, 4), MouseEvent.MOUSE_DRAGGED);
    assertEquals(new CellRange(1, 2, 3, 4), selected());
    Box first = Fx.call(() -> grid().cellBounds(0, 3));
    click(new double[] {first.x() + 5, first.y() - 5}, MouseEvent.MOUSE_PRESSED);
    int rows = Fx.call(() -> grid().model().rowCount());
    assertEquals(new CellRange(0, 3, rows - 1, 3), selected());
  }

  @Test
  void zoom_makes_cells_larger_and_the_status_line_says_so() {
    openTables();
    choose(0);
    double before = Fx.call(() -> grid().cellBounds(0, 0).height());
    press(KeyCode.EQUALS, false, true);
    Fx.await("cells are higher", () -> grid().cellBounds(0, 0).height() > before);
    assertEquals("110%", Fx.call(() -> ((Button) lookup("#zoom")).getText()));
    press(KeyCode.DIGIT0, false, true);
    Fx.await("cells are as before", () -> grid().cellBounds(0, 0).height() == before);
  }

  @Test
  void a_workspace_that_cannot_be_opened_is_one_sentence_and_can_be_tried_again() {
    TemporaryDesktop desktop =
        new TemporaryDesktop(folder)
            .refusing(RefusedException.of("store.busy", "budgetbook.mv.db"));
    open(desktop, desktop.preferences());
    Fx.await("the sentence shows", () -> stage.getScene().lookup("#retry") != null);
    assertEquals(messages.text("store.busy", "budgetbook.mv.db"), text("#placeholder-sentence"));
    Fx.run(() -> ((Button) lookup("#retry")).fire());
    Fx.await("the workspace shows", () -> stage.getScene().lookup("#start-sample") != null);
  }

  private void choose(int table) {
    String title = Fx.call(() -> tables().get(table).fullTitle());
    Fx.run(() -> budget().choose(tables().get(table)));
    Fx.await(title, () -> ((Label) lookup(".table-title")).getText().equals(title));
    Fx.run(() -> grid().requestFocus());
    // A new page is laid out from the outside in: its grid has its size after the second pass.
    layOut();
    layOut();
  }

  private void layOut() {
    Fx.run(() -> {
      stage.getScene().getRoot().applyCss();
      stage.getScene().getRoot().layout();
    });
  }

  private void press(KeyCode code) {
    press(code, false, false);
  }

  private void press(KeyCode code, boolean shift, boolean control) {
    Fx.run(() ->
        Event.fireEvent(
            grid(),
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false)));
  }

  private double[] centre(int row, int column) {
    Box box = Fx.call(() -> grid().cellBounds(row, column));
    return new double[] {box.x() + box.width() / 2, box.y() + box.height() / 2};
  }

  /** Events carry places in the scene. */
  private void click(double[] at, EventType<MouseEvent> type) {
    Fx.run(() -> {
      Point2D place = grid().localToScene(at[0], at[1]);
      Node canvas = Objects.requireNonNull(grid().lookup("Canvas"));
      Event.fireEvent(canvas, Fx.click(type, place.getX(), place.getY()));
    });
  }

  private CellRange selected() {
    return Objects.requireNonNull(Fx.call(() -> grid().selectedRangeProperty().get()));
  }

  private String text(String selector) {
    return Fx.call(() -> ((Label) lookup(selector)).getText());
  }

  private GridView grid() {
    return (GridView) lookup("#table-grid");
  }

  private BudgetPane budget() {
    return Objects.requireNonNull(Objects.requireNonNull(window).budget());
  }

  private List<Part> tables() {
    return budget().parts().stream().filter(part -> part.isTable()).toList();
  }

  private List<TableFigures> figures() {
    return Fx.call(() -> budget().session().tables());
  }

  private Node lookup(String selector) {
    return Objects.requireNonNull(stage.getScene().lookup(selector), selector);
  }
}
