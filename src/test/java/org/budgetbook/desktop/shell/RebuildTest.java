package org.budgetbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.Heading;
import org.budgetbook.csv.TableTsv;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.TextTable;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.golden.GoldenBooks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Published tables come in, in the real window on a real workspace. */
class RebuildTest extends RealWindow {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "2025");
  private static final String DEPARTMENT = "中国共产党吕梁市委员会办公室";

  /** A copy of the published tables, with words of one of them replaced. */
  private Path tables(int table, String words, String others) throws IOException {
    Path copy = Files.createDirectory(folder.resolve("2025年公开表"));
    try (Stream<Path> files = Files.list(GOLDEN)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".tsv")).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    Path changed = copy.resolve("table%02d.tsv".formatted(table));
    Files.writeString(changed, Files.readString(changed).replace(words, others));
    return copy;
  }

  private void openPage(Path tables) {
    chosen = tables.toFile();
    start(new TemporaryDesktop(folder));
    press("#start-rebuild");
    press("#published-folder");
  }

  private List<TextTable.Line> lines(String table) {
    return Fx.call(() ->
        ((TableView<?>) node(table)).getItems().stream().map(TextTable.Line.class::cast).toList());
  }

  private void awaitComplaint() {
    Fx.await("a complaint", () -> node("#rebuild #complaint").isVisible());
  }

  @Test
  void the_published_tables_of_2025_become_a_budget_that_prints_the_same_thirteen_tables()
      throws IOException {
    openPage(GOLDEN);
    awaitComplaint();
    assertEquals(messages.text("published.department.missing"), text("#rebuild #complaint"));
    type("#department-name", DEPARTMENT);
    awaitEnabled("#rebuild-begin");
    assertTrue(text("#rebuild #wizard-summary").startsWith("还原 49 条明细"));
    assertEquals(49, lines("#rebuilt-lines").size());
    press("#rebuild-begin");
    awaitBudget();
    assertEquals(
        new Heading("lvliang-2025", 2025, new Department(DEPARTMENT)),
        Fx.call(() -> budget().session().book().heading()));
    List<TableFigures> printed = Fx.call(() -> budget().session().tables());
    assertEquals(13, printed.size());
    for (TableFigures table : printed) {
      String name = TableTsv.fileName(table.definition());
      assertEquals(Files.readString(GOLDEN.resolve(name)), TableTsv.text(table), name);
    }
  }

  @Test
  void figures_that_contradict_each_other_are_listed_and_no_budget_can_be_made_of_them()
      throws IOException {
    openPage(tables(6, "1378.58", "1378.85"));
    type("#department-name", DEPARTMENT);
    Fx.await("the contradiction", () -> find("#rebuilt-sentences") != null);
    assertEquals(
        List.of(
            List.of("表 6“合计”的“合计”为 1521.54"),
            List.of("表 6“合计”的“人员经费”为 1378.85"),
            List.of("表 6“合计”的“公用经费”为 142.96")),
        lines("#rebuilt-sentences").stream().map(TextTable.Line::cells).toList());
    assertEquals(messages.text("published.impossible", 3), text("#rebuild #complaint"));
    assertTrue(Fx.call(() -> node("#rebuild-begin").isDisabled()));
    assertTrue(Fx.call(() -> node("#rebuild-next-year").isDisabled()));
    press("#rebuild-cancel");
    Fx.await("the first page, without a budget", () -> find("#start-sample") != null);
  }

  @Test
  void tables_that_were_not_found_are_named_beside_those_that_were() throws IOException {
    Path some = tables(1, "", "");
    Files.delete(some.resolve("table03.tsv"));
    Files.delete(some.resolve("table11.tsv"));
    openPage(some);
    awaitComplaint();
    assertEquals(
        messages.text("published.rebuild.incomplete", 2, "3、11"), text("#rebuild #complaint"));
    assertEquals(
        List.of("3", "11"),
        lines("#published-tables").stream()
            .filter(line -> line.style().equals("wrong"))
            .map(line -> line.cells().getFirst())
            .toList());
  }

  @Test
  void a_rebuilt_budget_goes_straight_on_to_the_year_after_it() {
    openPage(GOLDEN);
    type("#department-name", DEPARTMENT);
    awaitEnabled("#rebuild-next-year");
    press("#rebuild-next-year");
    awaitEnabled("#new-year-begin");
    press("#new-year-begin");
    awaitBudget();
    Book next = Fx.call(() -> budget().session().book());
    assertEquals(2026, next.heading().year());
    assertEquals("18610000", numbers(next).get("prior-year.total"));
  }

  @Test
  void what_is_no_published_table_is_refused_in_one_sentence() throws IOException {
    Path strange = Files.createDirectory(folder.resolve("empty"));
    openPage(strange);
    awaitComplaint();
    assertEquals(messages.text("tables.none", strange, "table01.tsv"), text("#rebuild #complaint"));
  }

  @Test
  void last_years_figures_are_taken_as_published_in_one_step_of_undo() {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    desktop.with(Book.empty(new Heading("lvliang-2025", 2026, new Department(DEPARTMENT))));
    start(desktop);
    press(".card");
    awaitBudget();
    Book before = Fx.call(() -> budget().session().book());
    chosen = GOLDEN.toFile();
    choose("#import", "take-last-year");
    press("#published-folder");
    awaitEnabled("#last-year-take");
    assertEquals(7, lines("#last-year-figures").size());
    press("#last-year-take");
    Fx.await("it is taken", () -> find("#last-year") == null);
    assertEquals(GoldenBooks.LAST_YEARS_OF_2026, numbers(Fx.call(() -> budget().session().book())));
    choose("#import", "take-last-year");
    press("#published-folder");
    Fx.await(
        "nothing is left to take",
        () -> find("#last-year #complaint") != null && node("#last-year #complaint").isVisible());
    assertTrue(Fx.call(() -> node("#last-year-take").isDisabled()));
    press("#last-year-cancel");
    press("#undo");
    Fx.await("undone", () -> budget().session().book().equals(before));
  }

  @Test
  void f1_on_the_page_opens_its_chapter_of_the_manual() {
    start(new TemporaryDesktop(folder));
    press("#start-rebuild");
    Fx.run(() ->
        Objects.requireNonNull(find("#rebuild"))
            .fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.F1, false, false, false, false)));
    Fx.await("the manual", () -> chapters() != null);
    assertEquals(
        "rebuild", Objects.requireNonNull(chapters()).getSelectionModel().getSelectedItem());
    Fx.run(() -> Objects.requireNonNull(chapters()).getScene().getWindow().hide());
  }

  private static @Nullable ListView<?> chapters() {
    return Window.getWindows().stream()
        .map(shown -> shown.getScene().lookup("#manual-chapters"))
        .filter(ListView.class::isInstance)
        .map(ListView.class::cast)
        .findFirst()
        .orElse(null);
  }

  private static Map<String, String> numbers(Book book) {
    Map<String, String> numbers = new TreeMap<>();
    book.supplement()
        .numbers()
        .forEach(number -> numbers.put(number.key().value(), number.value().toPlainString()));
    return numbers;
  }
}
