package org.budgetbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.preview.ExportFormat;
import org.budgetbook.desktop.preview.PreviewBook;
import org.budgetbook.golden.GoldenBooks;
import org.budgetbook.json.BookJsonReader;
import org.budgetbook.session.BookNarrative;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A published book is printed and exported through the window's questions. */
class BookOutputTest extends RealWindow {

  private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
  private TemporaryDesktop desktop;

  @BeforeEach
  void open() {
    desktop = new TemporaryDesktop(folder);
    desktop.with(GoldenBooks.book(2025));
    start(desktop);
    press(".card");
    awaitBudget();
  }

  @Test
  void only_table_6_is_printed_and_how_is_remembered_for_it() {
    usePaper();
    PreviewBook book = book();
    int row =
        book.outline().stream()
            .map(PreviewBook.Entry::key)
            .toList()
            .indexOf("table.basic-expenditure-by-economic-class");
    int pages = book.pages(Set.of("table.basic-expenditure-by-economic-class")).size();
    ask();
    tick(row);
    assertEquals(messages.text("preview.print.count", pages), text("#print-count"));
    Fx.run(() -> copies().getValueFactory().setValue(2));
    press("#print-go");
    Fx.await("it is printed", () -> find(".notice-done") != null);
    assertEquals(pages, printed());
    ask();
    assertEquals(1, Fx.call(() -> copies().getValue()));
    tick(row);
    assertEquals(2, Fx.call(() -> copies().getValue()));
  }

  @Test
  void the_pages_whose_numbers_are_typed_are_printed() {
    usePaper();
    ask();
    Fx.run(() -> ((TextField) node("#print-pages")).setText("1-3，8"));
    assertEquals(messages.text("preview.print.count", 4), text("#print-count"));
    press("#print-go");
    Fx.await("it is printed", () -> find(".notice-done") != null);
    assertEquals(4, printed());
  }

  @Test
  void page_numbers_that_are_not_there_cannot_be_printed() {
    usePaper();
    ask();
    Fx.run(() -> ((TextField) node("#print-pages")).setText("1-999"));
    assertEquals(messages.text("preview.print.unreadable"), text("#print-count"));
    assertTrue(Fx.call(() -> node("#print-go").isDisabled()));
  }

  @Test
  void without_a_printer_one_sentence_leads_to_the_export() {
    ask();
    assertEquals(messages.text("preview.print.none"), text("#print-none"));
    assertTrue(Fx.call(() -> node("#print-go").isDisabled()));
  }

  @Test
  void a_question_takes_the_keys_until_it_is_answered() {
    Fx.run(window()::export);
    Fx.await("it is asked", () -> find("#export-panel") != null);
    key(KeyCode.P, true);
    key(KeyCode.F6, false);
    assertEquals(node("#export-book-pdf"), Fx.call(() -> stage().getScene().getFocusOwner()));
    key(KeyCode.ESCAPE, false);
    Fx.await("it is gone", () -> find("#export-panel") == null);
    Fx.run(window()::export);
    Fx.await("it is asked again", () -> find("#export-panel") != null);
    key(KeyCode.ENTER, false);
    Fx.await("it is answered", () -> find("#export-panel") == null);
  }

  private void key(KeyCode code, boolean control) {
    Fx.run(() ->
        Event.fireEvent(
            stage().getScene().getFocusOwner(),
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
  }

  @Test
  void every_format_is_written_as_what_it_says() throws IOException {
    for (ExportFormat format : ExportFormat.values()) {
      written(format);
    }
  }

  private void written(ExportFormat format) throws IOException {
    Path file = folder.resolve(format.name() + "." + format.ending());
    chosen = file.toFile();
    Fx.run(window()::export);
    press("#export-" + format.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    press("#export-go");
    // Whole or not at all: where it is, it is finished.
    Fx.await("it is written", () -> Files.exists(file));
    assertEquals(
        "中国共产党吕梁市委员会办公室2025年部门预算公开"
            + (format.hasText() ? "." : format == ExportFormat.CHECKS ? "审核." : "表.")
            + format.ending(),
        proposed);
    byte[] bytes = Files.readAllBytes(file);
    byte[] begin =
        switch (format) {
          case BOOK_PDF, TABLES_PDF -> "%PDF-".getBytes(StandardCharsets.US_ASCII);
          case WORD, EXCEL, DATA -> new byte[] {'P', 'K', 3, 4};
          case WEB -> "<!doctype html>".getBytes(StandardCharsets.US_ASCII);
          case CHECKS -> "<!DOCTYPE html>".getBytes(StandardCharsets.US_ASCII);
          case BOOK -> "{".getBytes(StandardCharsets.US_ASCII);
        };
    assertArrayEquals(begin, Arrays.copyOf(bytes, begin.length));
    if (format == ExportFormat.BOOK) {
      assertEquals(
          GoldenBooks.book(2025).lines().asList(),
          new BookJsonReader().read(file).lines().asList());
    }
  }

  @Test
  void nothing_is_written_where_no_file_is_named() {
    Fx.run(window()::export);
    press("#export-go");
    Fx.await("the question is gone", () -> find("#export-panel") == null);
    assertFalse(Files.exists(folder.resolve("out.pdf")));
  }

  /** A printer that keeps what it is sent. */
  private void usePaper() {
    StreamPrintServiceFactory[] printers =
        StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
    desktop.printers().add(printers[0].getPrintService(paper));
  }

  private long printed() {
    return Pattern.compile("(?m)^%%Page: \\d+ \\d+")
        .matcher(paper.toString(StandardCharsets.ISO_8859_1))
        .results()
        .count();
  }

  private MainWindow window() {
    return Objects.requireNonNull(window);
  }

  private PreviewBook book() {
    return desktop.output().lay(new BookNarrative(Fx.call(() -> budget().session())).disclosure());
  }

  private void ask() {
    Fx.run(window()::print);
    Fx.await("it is asked", () -> find("#print-panel") != null);
    Fx.await(
        "the printers are known",
        () -> node("#print-none").isVisible() || !node("#print-printer").isDisabled());
  }

  private void tick(int row) {
    Fx.run(() -> {
      ListView<?> list = (ListView<?>) node("#print-list");
      list.getSelectionModel().select(row);
      list.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SPACE, false, false, false, false));
    });
  }

  private Spinner<?> spinner() {
    return (Spinner<?>) node("#print-copies");
  }

  @SuppressWarnings("unchecked")
  private Spinner<Integer> copies() {
    return (Spinner<Integer>) spinner();
  }
}
