package org.budgetbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.Heading;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridView;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the window does with files: a damaged workspace, a ledger, a PDF, and its own when closed.
 */
class FilesOfWorkspaceTest {

  private final Messages messages = new Messages(Resources.ofProgram());
  @TempDir private Path folder;
  private @Nullable Stage stage;
  private @Nullable MainWindow window;
  private @Nullable File chosen;

  @BeforeAll
  static void startToolkit() {
    Fx.start();
  }

  private void start(TemporaryDesktop desktop) {
    window =
        Fx.call(() ->
            new MainWindow(
                desktop,
                new Background(messages),
                new DesktopResources(Resources.ofProgram(), messages, "System"),
                desktop.preferences(),
                questions()));
    stage =
        Fx.call(() -> {
          Theme.LIGHT.use();
          Stage shown = new Stage();
          shown.setScene(Objects.requireNonNull(window).scene(1000, 700));
          shown.show();
          return shown;
        });
  }

  @AfterEach
  void end() {
    Stage open = stage;
    if (open != null) {
      TemporaryDesktop.close(Objects.requireNonNull(window));
      Fx.run(open::close);
      stage = null;
    }
  }

  /** Answers with the file chosen before; nothing when the user thinks better of it. */
  private FileQuestions questions() {
    return new FileQuestions() {
      @Override
      public Optional<File> ledger() {
        return Optional.ofNullable(chosen);
      }

      @Override
      public Optional<File> workspace() {
        return Optional.ofNullable(chosen);
      }

      @Override
      public Optional<File> pdf(Heading heading) {
        return Optional.ofNullable(chosen);
      }
    };
  }

  @Test
  void a_damaged_workspace_is_said_and_its_backup_brings_the_budget_back() throws IOException {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    Book book = desktop.published();
    desktop.with(book);
    damage(desktop.userWorkspace());
    start(desktop);
    press(".start-restore");
    press(".card");
    awaitBudget();
    assertEquals(book.lines().size(), Fx.call(() -> budget().session().book().lines().size()));
  }

  @Test
  void a_workspace_that_is_noise_without_backups_offers_salvage_and_else_to_begin_anew()
      throws IOException {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    desktop.with(desktop.published());
    damage(desktop.userWorkspace());
    deleteBackups();
    start(desktop);
    press("#start-salvage");
    Fx.await("nothing is left to salvage", () -> find(".notice-failed") != null);
    press("#start-anew");
    Fx.await("the first run", () -> find("#start-new") != null);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          1, files.filter(file -> file.toString().contains(".damaged-")).count(), "kept aside");
    }
  }

  @Test
  void what_is_left_of_a_workspace_without_backups_is_salvaged_to_its_last_line()
      throws IOException {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    Book book = desktop.published();
    desktop.with(book);
    try (RandomAccessFile out = new RandomAccessFile(desktop.userWorkspace().toFile(), "rw")) {
      out.write(new byte[8_192]);
    }
    deleteBackups();
    start(desktop);
    press("#start-salvage");
    press(".card");
    awaitBudget();
    assertEquals(book, Fx.call(() -> budget().session().book()));
  }

  @Test
  void where_the_last_workspace_cannot_be_opened_another_can_be_chosen() {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    desktop.with(desktop.published());
    desktop.refusing(RefusedException.of("store.busy", desktop.userWorkspace()));
    chosen = desktop.userWorkspace().toFile();
    start(desktop);
    press("#other-way");
    press(".card");
    awaitBudget();
  }

  private void deleteBackups() throws IOException {
    Path backups = folder.resolve("budgetbook.backups");
    try (Stream<Path> files = Files.list(backups)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private static void damage(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    new java.util.Random(1).nextBytes(bytes);
    Files.write(file, bytes);
  }

  @Test
  void a_ledger_is_imported_with_what_the_file_does_not_say() {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    chosen = new File("src/test/resources/golden/2025/ledger.csv");
    start(desktop);
    press("#start-import");
    press("#import-read");
    assertEquals(messages.text("start.complaint.department"), text("#complaint"));
    type("#department-name", "中共吕梁市委办公室");
    assertEquals("", text("#complaint"));
    press("#import-read");
    awaitBudget();
    Book made = Fx.call(() -> budget().session().book());
    assertEquals(new Heading("lvliang-2025", 2025, new Department("中共吕梁市委办公室")), made.heading());
    assertEquals(
        desktop.published().lines().asList().stream().map(Object::toString).toList(),
        made.lines().asList().stream().map(Object::toString).toList());
  }

  @Test
  void a_ledger_that_is_refused_says_why_and_the_form_stays() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.csv"), "甲,乙\n1,2\n");
    chosen = file.toFile();
    start(new TemporaryDesktop(folder));
    press("#start-import");
    type("#department-name", "某局");
    press("#import-read");
    Fx.await("it is refused", () -> find(".notice-failed") != null);
    assertEquals("某局", Fx.call(() -> ((TextField) node("#department-name")).getText()));
  }

  @Test
  void an_export_goes_where_the_user_says_and_nowhere_when_the_question_is_cancelled() {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    desktop.with(desktop.published());
    start(desktop);
    press(".card");
    awaitBudget();
    Fx.run(() -> Objects.requireNonNull(window).exportPdf());
    assertEquals(List.of(), desktop.exported());
    Path pdf = folder.resolve("表.pdf");
    chosen = pdf.toFile();
    Fx.run(() -> Objects.requireNonNull(window).exportPdf());
    Fx.await("it is said", () -> find(".notice-done") != null);
    assertEquals(List.of(pdf), desktop.exported());
    assertTrue(Files.exists(pdf));
  }

  @Test
  void closing_the_window_saves_the_cell_that_is_being_typed_and_what_was_queued() {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    desktop.with(desktop.published());
    start(desktop);
    press(".card");
    awaitBudget();
    Fx.run(() -> budget().chooseBasic());
    Fx.await("the grid", () -> find("#entry-grid") != null);
    GridView grid = Fx.call(() -> (GridView) node("#entry-grid"));
    int amount = Fx.call(() -> grid.model().columnCount() - 1);
    Fx.run(() -> {
      for (int row = 0; row < 5; row++) {
        grid.select(new CellRange(row, amount, row, amount));
        grid.requestFocus();
        ((TextField) stage().getScene().getFocusOwner()).setText("10" + row);
        grid.commit();
      }
      grid.select(new CellRange(5, amount, 5, amount));
      ((TextField) stage().getScene().getFocusOwner()).setText("105");
    });
    end();
    start(desktop);
    awaitBudget();
    Fx.await("the grid", () -> find("#entry-grid") != null);
    List<String> saved =
        Fx.call(() -> {
          GridView again = (GridView) node("#entry-grid");
          return Stream.iterate(0, row -> row + 1)
              .limit(6)
              .map(row -> again.model().cell(row, amount).text())
              .toList();
        });
    assertEquals(List.of("100.00", "101.00", "102.00", "103.00", "104.00", "105.00"), saved);
  }

  @Test
  void looks_are_written_soon_after_they_change_not_only_at_the_end() {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    start(desktop);
    assertFalse(desktop.preferences().text("theme").orElse("").equals("DARK"));
    Fx.run(() -> Objects.requireNonNull(window).use(Theme.DARK));
    Fx.await(
        "the file has it", () -> desktop.preferences().text("theme").orElse("").equals("DARK"));
    Fx.run(() -> Objects.requireNonNull(window).use(Theme.LIGHT));
  }

  private void awaitBudget() {
    Fx.await("a budget is open", () -> Objects.requireNonNull(window).budget() != null);
  }

  private BudgetPane budget() {
    return Objects.requireNonNull(Objects.requireNonNull(window).budget());
  }

  private void press(String button) {
    Fx.await(button, () -> find(button) != null);
    Fx.run(() -> ((ButtonBase) node(button)).fire());
  }

  private void type(String field, String text) {
    Fx.await(field, () -> find(field) != null);
    Fx.run(() -> ((TextField) node(field)).setText(text));
  }

  private String text(String label) {
    return Fx.call(() -> ((Label) node(label)).getText());
  }

  private Stage stage() {
    return Objects.requireNonNull(stage);
  }

  private @Nullable Node find(String selector) {
    return stage().getScene().lookup(selector);
  }

  private Node node(String selector) {
    return Objects.requireNonNull(find(selector), selector);
  }
}
