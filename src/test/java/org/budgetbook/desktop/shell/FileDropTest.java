package org.budgetbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import org.budgetbook.book.Heading;
import org.budgetbook.desktop.Fx;
import org.budgetbook.golden.GoldenBooks;
import org.junit.jupiter.api.Test;

/** Files let fall on the real window, by the events that the system would send. */
class FileDropTest extends RealWindow {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "2025");
  private static final Path LEDGER = GOLDEN.resolve("ledger.csv");

  private final List<EventType<DragEvent>> over =
      List.of(DragEvent.DRAG_ENTERED, DragEvent.DRAG_OVER);

  private TemporaryDesktop begin() {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    start(desktop);
    Fx.await("the first page", () -> find("#start-sample") != null);
    return desktop;
  }

  private TemporaryDesktop openSample() {
    TemporaryDesktop desktop = begin();
    press("#start-sample");
    awaitBudget();
    return desktop;
  }

  /** Sends an event to the window; says whether the files would be taken. */
  private boolean send(EventType<DragEvent> type, Path... files) {
    return Fx.call(() -> new DraggedFiles(files).send(type, stage().getScene().getRoot()));
  }

  /** Brings files over the window and lets them fall; gives what was said before. */
  private String drop(Path... files) {
    over.forEach(type -> send(type, files));
    assertTrue(Fx.call(() -> node("#drop-hint").isVisible()));
    String said = text("#drop-sentence");
    assertTrue(send(DragEvent.DRAG_DROPPED, files));
    assertFalse(Fx.call(() -> node("#drop-hint").isVisible()));
    return said;
  }

  private String refusal() {
    Fx.await("it is refused", () -> find(".notice-failed .notice-text") != null);
    return Fx.call(() -> ((Label) node(".notice-failed .notice-text")).getText());
  }

  @Test
  void a_ledger_on_the_first_page_becomes_a_budget_and_on_a_budget_comes_into_it() {
    begin();
    assertEquals(messages.text("drop.ledger"), drop(LEDGER));
    type("#department-name", "某某局");
    press("#import-read");
    awaitEnabled("#import-apply");
    press("#import-apply");
    awaitBudget();
    drop(LEDGER);
    Fx.await("the rows", () -> find("#ledger-intake") != null);
    assertFalse(
        send(DragEvent.DRAG_OVER, LEDGER), "the question over the window is answered first");
    press("#import-cancel");
  }

  @Test
  void a_whole_book_becomes_a_budget_of_the_workspace() {
    begin();
    assertEquals(messages.text("drop.json"), drop(GoldenBooks.file(2025)));
    awaitBudget();
    Heading heading = Fx.call(() -> budget().session().book().heading());
    assertEquals(GoldenBooks.book(2025).heading(), heading);
  }

  @Test
  void units_parts_are_merged_into_the_open_budget_several_at_once() {
    TemporaryDesktop desktop = openSample();
    Path part = folder.resolve("part.json");
    desktop.part(desktop.sample(), part);
    drop(part, part);
    Fx.await("the parts", () -> find("#unit-parts") != null);
    press("#parts-cancel");
  }

  @Test
  void a_part_without_a_budget_to_merge_it_into_is_refused() {
    TemporaryDesktop desktop = begin();
    Path part = folder.resolve("part.json");
    desktop.part(desktop.sample(), part);
    drop(part);
    assertEquals(messages.text("drop.part.not"), refusal());
  }

  @Test
  void a_package_is_verified_and_shown_or_refused() throws IOException {
    begin();
    Path broken = Files.writeString(folder.resolve("broken.budgetpkg"), "nothing");
    assertEquals(messages.text("drop.package"), drop(broken));
    assertTrue(refusal().contains("broken.budgetpkg"), refusal());
  }

  @Test
  void a_folder_of_published_tables_is_rebuilt_and_one_on_a_budget_gives_last_years_figures() {
    begin();
    assertEquals(messages.text("drop.tables"), drop(GOLDEN));
    Fx.await("the lines", () -> find("#rebuilt-lines") != null);
    drop(GOLDEN.resolve("table01.tsv"));
    Fx.await("the same folder again", () -> find("#rebuilt-lines") != null);
    press("#rebuild-cancel");
    press("#start-sample");
    awaitBudget();
    drop(GOLDEN);
    awaitEnabled("#last-year-take");
    press("#last-year-cancel");
    choose("#import", "take-last-year");
    Fx.await("the page that asks", () -> find("#last-year") != null);
    assertEquals(messages.text("drop.tables"), drop(GOLDEN));
    awaitEnabled("#last-year-take");
    press("#last-year-cancel");
  }

  @Test
  void what_cannot_be_taken_is_said_while_it_is_over_the_window_and_when_it_falls()
      throws IOException {
    openSample();
    Path letter = Files.writeString(folder.resolve("letter.docx"), "");
    assertEquals(messages.text("drop.unknown.not"), drop(letter));
    assertEquals(messages.text("drop.unknown.not"), refusal());
    assertEquals(messages.text("drop.several.not"), drop(LEDGER, GOLDEN));
    assertNotNull(Fx.call(this::budget));
  }

  @Test
  void the_hint_goes_when_the_files_leave() {
    begin();
    over.forEach(type -> send(type, LEDGER));
    send(DragEvent.DRAG_EXITED, LEDGER);
    assertFalse(Fx.call(() -> node("#drop-hint").isVisible()));
  }
}
