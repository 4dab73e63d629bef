package org.budgetbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.ElementEdit.HeadingEdit;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Project;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridView;
import org.budgetbook.desktop.manual.ManualPage;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.manual.Manual;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days of a user, from the first start on, with a real workspace file and without a display. */
class WorkspaceScenarioTest {

  private final Messages messages = new Messages(Resources.ofProgram());
  @TempDir private Path folder;
  private @Nullable Stage stage;
  private @Nullable MainWindow window;

  @BeforeAll
  static void startToolkit() {
    Fx.start();
  }

  /** Starts the program, as it was left. */
  private void start() {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    Fx.run(() -> {
      MainWindow opened =
          new MainWindow(
              desktop,
              new Background(messages),
              new DesktopResources(Resources.ofProgram(), messages, "System"),
              desktop.preferences(),
              null);
      Stage shown = new Stage();
      shown.setScene(opened.scene(1000, 700));
      shown.show();
      stage = shown;
      window = opened;
    });
  }

  @AfterEach
  void end() {
    if (stage != null && window != null) {
      Fx.run(stage::close);
      TemporaryDesktop.close(window);
      stage = null;
    }
  }

  @Test
  void at_the_first_run_the_sample_is_one_click_away_and_back_again() {
    start();
    press("#start-sample");
    awaitBudget();
    assertEquals("栖云市文化和旅游局", text("#department"));
    press("#back");
    await(".card");
    assertEquals(1, Fx.call(() -> stage().getScene().getRoot().lookupAll(".card").size()));
  }

  @Test
  void a_new_department_is_made_in_four_steps_and_each_says_what_is_missing() {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    desktop.with(desktop.published());
    start();
    press("#start-new");
    type("#year", "20x6");
    press("#step-next");
    assertEquals(messages.text("start.complaint.year", "20x6"), text("#complaint"));
    type("#year", "2026");
    press("#step-next");
    press("#step-next");
    assertEquals(messages.text("start.complaint.department"), text("#complaint"));
    type("#department-name", "示范市档案局");
    press("#step-next");
    assertEquals(messages.text("start.complaint.unit"), text("#complaint"));
    type(".unit-code", "101001");
    type(".unit-name", "示范市档案局（机关）");
    press("#step-next");
    Fx.run(() -> {
      List<Node> choices = List.copyOf(stage().getScene().getRoot().lookupAll(".radio-button"));
      ((RadioButton) choices.getLast()).setSelected(true);
    });
    press("#step-next");
    press("#step-next");
    awaitBudget();
    Book made = Fx.call(() -> budget().session().book());
    assertEquals(new Heading("lvliang-2025", 2026, new Department("示范市档案局")), made.heading());
    assertEquals(
        List.of(new Unit(new UnitCode("101001"), "示范市档案局（机关）", UnitType.ADMINISTRATIVE)),
        made.units().asList());
    assertEquals(
        Optional.of(
            EnteredNumber.of(new EntryKey("prior-year.total"), Money.ofFen(1_861_00_0000L))),
        made.supplement()
            .numbers()
            .find(new EntryKey("prior-year.total"))
            .map(WorkspaceScenarioTest::rounded));
  }

  /** To ten thousand yuan, as the published table says it. */
  private static EnteredNumber rounded(EnteredNumber number) {
    long tenThousands = Math.round(number.amount().fen() / 1_000_000.0);
    return EnteredNumber.of(number.key(), Money.ofFen(tenThousands * 1_000_000L));
  }

  @Test
  void what_was_done_before_the_program_ended_is_undone_after_it() {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    desktop.with(desktop.published());
    start();
    openFirstCard();
    Heading before = Fx.call(() -> budget().session().book().heading());
    Heading after = new Heading(before.edition(), before.year(), new Department("改名局"));
    Fx.call(() ->
            budget()
                .session()
                .apply(
                    new Action(
                        Message.of("shell.redo"),
                        new HeadingEdit(before.placed(), after.placed()))))
        .toCompletableFuture()
        .join();
    Fx.await("the new name shows", () -> label("#department").equals("改名局"));
    Fx.await("it is saved", () -> label("#saved").startsWith("已保存 "));
    end();
    start();
    awaitBudget();
    assertEquals("改名局", text("#department"));
    key(KeyCode.Z);
    Fx.await("the old name is back", () -> label("#department").equals("中共吕梁市委办公室"));
    key(KeyCode.Y);
    Fx.await("the new name is back", () -> label("#department").equals("改名局"));
  }

  @Test
  void the_palette_finds_by_pinyin_by_number_and_by_code_with_the_keyboard_only() {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    desktop.with(desktop.published());
    start();
    openFirstCard();
    key(KeyCode.K);
    type("#palette-field", "jbzcfjj");
    fire(find("#palette-field", Node.class), KeyCode.ENTER, false);
    Fx.await("table 6 shows", () -> shown().equals("基本支出分经济科目表"));
    key(KeyCode.K);
    type("#palette-field", "2010301");
    ListView<?> list = find("#palette-list", ListView.class);
    assertTrue(Fx.call(() -> list.getItems().toString()).contains("2010301 行政运行"), "a code");
    fire(find("#palette-field", Node.class), KeyCode.ESCAPE, false);
    assertEquals("基本支出分经济科目表", Fx.call(this::shown));
  }

  @Test
  void a_project_chosen_in_the_palette_leads_to_its_first_row() {
    start();
    press("#start-sample");
    awaitBudget();
    Project project =
        Fx.call(() -> List.copyOf(budget().session().book().projects().values()).getLast());
    key(KeyCode.K);
    type("#palette-field", project.name());
    fire(find("#palette-field", Node.class), KeyCode.ENTER, false);
    Fx.await("projects show", () -> shown().equals("项目支出"));
    GridView grid = find("#entry-grid", GridView.class);
    Fx.await(
        "its row is selected",
        () -> {
          CellRange at = grid.selectedRangeProperty().get();
          return at != null
              && IntStream.range(0, grid.model().columnCount())
                  .anyMatch(
                      column -> grid.model().cell(at.top(), column).text().equals(project.name()));
        });
  }

  @Test
  void page_theme_and_size_of_words_are_as_they_were_left() {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    desktop.with(desktop.published());
    start();
    openFirstCard();
    Fx.run(() -> {
      budget().choose(budget().parts().getLast());
      Objects.requireNonNull(window).use(Theme.DARK);
      Objects.requireNonNull(window).nextTextSize();
    });
    String left = Fx.call(this::shown);
    end();
    start();
    awaitBudget();
    assertEquals(left, Fx.call(this::shown));
    assertEquals("DARK", desktop.preferences().text("theme").orElse(""));
    assertTrue(Fx.call(() -> stage().getScene().getRoot().getStyle()).contains("15px"));
    Fx.run(() -> Objects.requireNonNull(window).use(Theme.LIGHT));
  }

  @Test
  void the_manual_opens_at_the_chapter_of_the_page_in_view() {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    desktop.with(desktop.published());
    start();
    openFirstCard();
    Fx.run(() -> budget().chooseId("table.income"));
    fire(Fx.call(() -> stage().getScene().getRoot()), KeyCode.F1, false);
    Fx.await("the chapter shows", () -> manualChapters().contains("tables"));
    Fx.run(() ->
        List.copyOf(Window.getWindows()).stream()
            .filter(window -> window.getScene().getRoot() instanceof ManualPage)
            .forEach(Window::hide));
  }

  /** The chapter that is open in each manual window. */
  private static List<String> manualChapters() {
    return Window.getWindows().stream()
        .filter(window -> window.getScene().getRoot() instanceof ManualPage)
        .map(window -> (ListView<?>) window.getScene().lookup("#manual-chapters"))
        .map(list -> String.valueOf(list.getSelectionModel().getSelectedItem()))
        .toList();
  }

  @Test
  void every_chapter_of_the_manual_can_be_read() {
    Fx.run(() -> {
      ManualPage manual =
          new ManualPage(
              Resources.ofProgram(),
              messages,
              () ->
                  new Editions(Resources.ofProgram())
                      .rules(new Editions(Resources.ofProgram()).load("lvliang-2025")),
              () -> {});
      new Manual(Resources.ofProgram(), messages).ids().forEach(manual::open);
    });
  }

  private void openFirstCard() {
    await(".card");
    press(".card");
    awaitBudget();
  }

  private void awaitBudget() {
    Fx.await("a budget is open", () -> Objects.requireNonNull(window).budget() != null);
  }

  private void await(String selector) {
    Fx.await(selector, () -> stage().getScene().lookup(selector) != null);
  }

  private void press(String button) {
    await(button);
    Fx.run(() -> ((Button) stage().getScene().lookup(button)).fire());
  }

  private void type(String field, String text) {
    await(field);
    Fx.run(() -> ((TextField) stage().getScene().lookup(field)).setText(text));
  }

  private void key(KeyCode code) {
    fire(Fx.call(() -> stage().getScene().getRoot()), code, true);
  }

  private static void fire(Node target, KeyCode code, boolean control) {
    Fx.run(() ->
        Event.fireEvent(
            target,
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
  }

  private String shown() {
    return Objects.requireNonNull(budget().shown()).title();
  }

  private BudgetPane budget() {
    return Objects.requireNonNull(Objects.requireNonNull(window).budget());
  }

  private Stage stage() {
    return Objects.requireNonNull(stage);
  }

  private <N extends Node> N find(String selector, Class<N> type) {
    return Fx.call(
        () -> type.cast(Objects.requireNonNull(stage().getScene().lookup(selector), selector)));
  }

  private String text(String selector) {
    return Fx.call(() -> label(selector));
  }

  /** On the FX thread. */
  private String label(String selector) {
    return ((Label) Objects.requireNonNull(stage().getScene().lookup(selector))).getText();
  }
}
