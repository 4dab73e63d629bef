package org.budgetbook.desktop.preview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.budgetbook.library.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Asks how a book is to be printed (打印). How a table, or a choice of parts, was printed last is
 * what is offered for it the next time.
 */
public final class PrintPanel extends VBox {

  private final Messages messages;
  private final Memory memory;
  private final PrintChoice choice;
  private final ComboBox<Printer> printers = new ComboBox<>();
  private final Label noPrinter = new Label();
  private final Spinner<Integer> copies = new Spinner<>(1, PageNumbers.MOST_COPIES, 1);
  private final ComboBox<PrintLook.Sides> sides;
  private final ComboBox<PrintLook.Paper> paper;
  private final Spinner<Integer> scale =
      new Spinner<>(PageNumbers.LEAST_SCALE, PageNumbers.MOST_SCALE, 100, 5);
  private final Label count = new Label();
  private final Button go;
  private String key = "";

  /** What is remembered from one day to the next, by key. */
  public record Memory(Function<String, Optional<String>> read, BiConsumer<String, String> write) {}

  /** What the panel asks for. */
  public record Answers(Consumer<PrintOrder> print, Runnable exportInstead, Runnable cancel) {}

  /**
   * @param title what the printer's queue will call it
   * @param page the page in view
   */
  public PrintPanel(
      Messages messages, PreviewBook book, int page, String title, Memory memory, Answers answers) {
    this.messages = messages;
    this.memory = memory;
    getStylesheets().add("/desktop/preview.css");
    getStyleClass().add("dialog-panel");
    setId("print-panel");
    Label heading = new Label(messages.text("preview.print.title"));
    heading.getStyleClass().add("dialog-title");
    choice = new PrintChoice(messages, book, page, this::chosen);
    printers.setId("print-printer");
    printers.setMaxWidth(Double.MAX_VALUE);
    printers.setPromptText(messages.text("preview.print.looking"));
    printers.setConverter(words(Printer::name));
    printers.setDisable(true);
    printers.valueProperty().addListener((property, before, after) -> chosen());
    noPrinter.setId("print-none");
    noPrinter.setText(messages.text("preview.print.none"));
    noPrinter.setWrapText(true);
    noPrinter.getStyleClass().add("preview-open");
    Button instead = new Button(messages.text("preview.print.pdf-instead"));
    instead.setOnAction(event -> answers.exportInstead().run());
    HBox none = new HBox(noPrinter, instead);
    none.setAlignment(Pos.CENTER_LEFT);
    none.getStyleClass().add("print-line");
    instead.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(noPrinter, Priority.ALWAYS);
    none.visibleProperty().bind(noPrinter.visibleProperty());
    none.managedProperty().bind(noPrinter.visibleProperty());
    noPrinter.setVisible(false);
    sides = box("preview.sides.", PrintLook.Sides.values());
    sides.setId("print-sides");
    paper = box("preview.paper.", PrintLook.Paper.values());
    paper.setId("print-paper");
    copies.setEditable(true);
    copies.setId("print-copies");
    scale.setEditable(true);
    scale.setId("print-scale");
    count.setId("print-count");
    count.getStyleClass().add("print-count");
    go = new Button(messages.text("preview.print.go"));
    go.setId("print-go");
    go.getStyleClass().add("accent");
    go.setDefaultButton(true);
    go.setOnAction(event -> order(title).ifPresent(answers.print()));
    Button no = new Button(messages.text("preview.cancel"));
    no.setCancelButton(true);
    no.setOnAction(event -> answers.cancel().run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox buttons = new HBox(count, gap, no, go);
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.getStyleClass().add("dialog-buttons");
    HBox middle = new HBox(choice, looks());
    middle.getStyleClass().add("print-middle");
    HBox.setHgrow(choice, Priority.ALWAYS);
    getChildren().addAll(heading, printers, none, middle, buttons);
    chosen();
  }

  private GridPane looks() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("print-looks");
    row(grid, "preview.print.copies", copies);
    row(grid, "preview.print.sides", sides);
    row(grid, "preview.print.paper", paper);
    row(grid, "preview.print.scale", scale);
    return grid;
  }

  private void row(GridPane grid, String label, Region control) {
    Label words = new Label(messages.text(label));
    words.setLabelFor(control);
    words.setMinWidth(Region.USE_PREF_SIZE);
    control.setAccessibleText(words.getText());
    control.setPrefWidth(168);
    grid.addRow(grid.getRowCount(), words, control);
  }

  private <E extends Enum<E>> ComboBox<E> box(String prefix, E[] values) {
    ComboBox<E> box = new ComboBox<>();
    box.getItems().setAll(List.of(values));
    box.setConverter(words(value -> messages.text(prefix + value.name().toLowerCase(Locale.ROOT))));
    return box;
  }

  private static <T> StringConverter<T> words(Function<T, String> name) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
      }

      @Override
      public T fromString(String typed) {
        throw new UnsupportedOperationException(typed);
      }
    };
  }

  /** The computer's printers, as soon as they are known. */
  public void printers(List<Printer> known) {
    printers.getItems().setAll(known);
    printers.setDisable(known.isEmpty());
    noPrinter.setVisible(known.isEmpty());
    printers.setVisible(!known.isEmpty());
    printers.setManaged(!known.isEmpty());
    String last = memory.read().apply("printer").orElse("");
    known.stream()
        .filter(printer -> printer.name().equals(last))
        .findFirst()
        .or(() -> known.stream().findFirst())
        .ifPresent(printers::setValue);
    chosen();
  }

  /** What the keyboard begins at. */
  public Node first() {
    return choice.first();
  }

  private void chosen() {
    if (!choice.key().equals(key)) {
      key = choice.key();
      show(PrintLook.of(memory.read().apply("print." + key).orElse("")));
    }
    Printer printer = printers.getValue();
    sides.setDisable(printer != null && !printer.duplex());
    Optional<List<Integer>> pages = choice.pages();
    go.setDisable(printer == null || pages.isEmpty());
    count.setText(
        pages
            .map(list -> messages.text("preview.print.count", list.size()))
            .orElseGet(() ->
                messages.text(
                    choice.isNumbers() ? "preview.print.unreadable" : "preview.print.nothing")));
  }

  private void show(PrintLook look) {
    copies.getValueFactory().setValue(look.copies());
    sides.setValue(look.sides());
    paper.setValue(look.paper());
    scale.getValueFactory().setValue(look.scale());
  }

  private Optional<PrintOrder> order(String title) {
    Printer printer = printers.getValue();
    if (printer == null) {
      return Optional.empty();
    }
    PrintLook look =
        new PrintLook(
            copies.getValue(),
            printer.duplex() ? sides.getValue() : PrintLook.Sides.ONE,
            paper.getValue(),
            scale.getValue());
    memory.write().accept("print." + key, look.text());
    memory.write().accept("printer", printer.name());
    return choice.pages().map(pages -> new PrintOrder(printer.name(), title, pages, look));
  }
}
