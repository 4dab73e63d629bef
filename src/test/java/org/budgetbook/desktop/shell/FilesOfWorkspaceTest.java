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
import java.util.stream.Stream;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.Heading;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.message.RefusedException;
import org.junit.jupiter.api.Test;

/**
 * What the window does with files: a damaged workspace, a ledger, a PDF, and its own when closed.
 */
class FilesOfWorkspaceTest extends RealWindow {

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
    awaitEnabled("#import-apply");
    press("#import-apply");
    awaitBudget();
    Book made = Fx.call(() -> budget().session().book());
    assertEquals(new Heading("lvliang-2025", 2025, new Department("中共吕梁市委办公室")), made.heading());
    assertEquals(
        desktop.published().lines().asList().stream().map(Object::toString).toList(),
        made.lines().asList().stream().map(Object::toString).toList());
  }

  @Test
  void a_book_json_is_opened_as_the_whole_budget_it_is() {
    chosen = org.budgetbook.golden.GoldenBooks.file(2025).toFile();
    start(new TemporaryDesktop(folder));
    press("#start-import");
    awaitBudget();
    Book read = Fx.call(() -> budget().session().book());
    Book published = org.budgetbook.golden.GoldenBooks.book(2025);
    assertEquals(published.heading(), read.heading());
    assertEquals(published.lines().asList(), read.lines().asList());
    assertEquals(published.supplement(), read.supplement());
  }

  @Test
  void a_csv_whose_columns_say_nothing_can_be_mapped_by_hand_and_nothing_is_imported_before()
      throws IOException {
    Path file = Files.writeString(folder.resolve("bad.csv"), "甲,乙\n1,2\n");
    chosen = file.toFile();
    start(new TemporaryDesktop(folder));
    press("#start-import");
    type("#department-name", "某局");
    press("#import-read");
    Fx.await(
        "it asks for the columns",
        () ->
            find("#ledger-intake #complaint") != null
                && node("#ledger-intake #complaint").isVisible());
    assertTrue(Fx.call(() -> node("#import-apply").isDisabled()));
    press("#import-cancel");
    Fx.await("the first page", () -> find("#start-import") != null);
  }

  @Test
  void an_export_goes_where_the_user_says_and_nowhere_when_the_question_is_cancelled() {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    desktop.with(desktop.published());
    start(desktop);
    press(".card");
    awaitBudget();
    List<Path> before = files();
    Fx.run(() -> Objects.requireNonNull(window).export());
    press("#export-tables-pdf");
    press("#export-go");
    assertEquals(before, files());
    Path pdf = folder.resolve("表.pdf");
    chosen = pdf.toFile();
    Fx.run(() -> Objects.requireNonNull(window).export());
    press("#export-go");
    Fx.await("it is said", () -> find(".notice-done") != null);
    assertTrue(Files.exists(pdf));
  }

  private List<Path> files() {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith("pdf")).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
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
}
