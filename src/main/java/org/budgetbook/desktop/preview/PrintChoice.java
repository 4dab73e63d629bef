package org.budgetbook.desktop.preview;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.budgetbook.library.Messages;
import org.jspecify.annotations.Nullable;

/** Which pages are printed: all, the one in view, numbers, parts and tables. */
final class PrintChoice extends VBox {

  private static final int ROW = 30;
  private static final int ROWS = 7;

  private final PreviewBook book;
  private final int page;
  private final Runnable changed;
  private final ToggleGroup kinds = new ToggleGroup();
  private final RadioButton all;
  private final RadioButton current;
  private final RadioButton numbers;
  private final RadioButton entries;
  private final TextField typed = new TextField();
  private final ListView<PreviewBook.Entry> list = new ListView<>();
  private final Set<String> ticked = new LinkedHashSet<>();

  /**
   * @param page the page in view
   * @param changed run after each change of the choice
   */
  PrintChoice(Messages messages, PreviewBook book, int page, Runnable changed) {
    this.book = book;
    this.page = page;
    this.changed = changed;
    all = radio("print-all", messages.text("preview.print.all", book.sizes().size()));
    current = radio("print-current", messages.text("preview.print.current", page + 1));
    numbers = radio("print-numbers", messages.text("preview.print.numbers"));
    entries = radio("print-entries", messages.text("preview.print.entries"));
    all.setSelected(true);
    typed.setId("print-pages");
    typed.setPromptText(messages.text("preview.print.numbers.prompt"));
    typed.setAccessibleText(messages.text("preview.print.numbers"));
    typed
        .textProperty()
        .addListener((property, before, after) -> {
          numbers.setSelected(true);
          changed.run();
        });
    HBox.setHgrow(typed, Priority.ALWAYS);
    HBox line = new HBox(numbers, typed);
    line.getStyleClass().add("print-line");
    list.setId("print-list");
    list.setAccessibleText(messages.text("preview.print.entries"));
    list.getItems().setAll(book.outline());
    list.setFixedCellSize(ROW);
    list.setPrefHeight(ROW * ROWS + 2.0);
    list.setCellFactory(view -> new Cell());
    list.setOnKeyPressed(event -> {
      PreviewBook.Entry entry = list.getSelectionModel().getSelectedItem();
      if (event.getCode() == KeyCode.SPACE && entry != null) {
        tick(entry.key(), !ticked.contains(entry.key()));
        event.consume();
      }
    });
    getStyleClass().add("print-choice");
    getChildren().addAll(all, current, line, entries, list);
    kinds.selectedToggleProperty().addListener((property, before, after) -> changed.run());
  }

  private RadioButton radio(String id, String words) {
    RadioButton button = new RadioButton(words);
    button.setId(id);
    button.setToggleGroup(kinds);
    return button;
  }

  private void tick(String key, boolean on) {
    if (on) {
      ticked.add(key);
    } else {
      ticked.remove(key);
    }
    entries.setSelected(true);
    list.refresh();
    changed.run();
  }

  /** The pages; empty if the numbers cannot be read or nothing is ticked. */
  Optional<List<Integer>> pages() {
    if (all.isSelected()) {
      return Optional.of(java.util.stream.IntStream.range(0, book.sizes().size()).boxed().toList());
    }
    if (current.isSelected()) {
      return Optional.of(List.of(page));
    }
    return numbers.isSelected()
        ? PageNumbers.read(typed.getText(), book.sizes().size())
        : Optional.of(book.pages(ticked)).filter(pages -> !pages.isEmpty());
  }

  boolean isNumbers() {
    return numbers.isSelected();
  }

  /** Names the choice: how it was printed is remembered under it. */
  String key() {
    if (all.isSelected()) {
      return "all";
    }
    return entries.isSelected() ? String.join("+", ticked.stream().sorted().toList()) : "pages";
  }

  /** What the keyboard begins at. */
  RadioButton first() {
    return all;
  }

  private final class Cell extends ListCell<PreviewBook.Entry> {
    private final CheckBox box = new CheckBox();

    Cell() {
      // As wide as the list: a long title is cut instead of scrolled to.
      setPrefWidth(0);
      box.setFocusTraversable(false);
      box.setOnAction(event -> {
        PreviewBook.Entry entry = getItem();
        if (entry != null) {
          tick(entry.key(), box.isSelected());
        }
      });
    }

    @Override
    protected void updateItem(PreviewBook.@Nullable Entry entry, boolean nothing) {
      super.updateItem(entry, nothing);
      if (entry == null || nothing) {
        setGraphic(null);
        return;
      }
      box.setText(entry.title());
      box.setSelected(ticked.contains(entry.key()));
      box.setTranslateX(entry.level() > 1 ? 20 : 0);
      setAccessibleText(entry.title());
      setGraphic(box);
    }
  }
}
