package org.budgetbook.desktop.preview;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.budgetbook.library.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Finds words in the pages: the field, how many there are, the one before and after. */
final class PreviewSearch extends HBox {

  private final Messages messages;
  private final Executor thread;
  private final PageScroll pages;
  private final Consumer<Place> follow;
  private final TextField field = new TextField();
  private final Label count = new Label();
  private final Button previous;
  private final Button next;
  private @Nullable PreviewBook book;
  private List<PreviewBook.Found> found = List.of();
  private int current = -1;

  /**
   * @param thread where is searched
   * @param follow goes to where the found text comes from
   */
  PreviewSearch(Messages messages, Executor thread, PageScroll pages, Consumer<Place> follow) {
    this.messages = messages;
    this.thread = thread;
    this.pages = pages;
    this.follow = follow;
    getStyleClass().add("preview-search");
    setAlignment(Pos.CENTER_LEFT);
    field.setId("preview-find");
    field.setPromptText(messages.text("preview.find"));
    field.setAccessibleText(messages.text("preview.find"));
    field.setTooltip(new Tooltip(messages.text("preview.find.tip")));
    field.textProperty().addListener((property, before, after) -> find(true));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    count.setId("preview-found");
    count.getStyleClass().add("preview-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    previous = button("preview.find.previous", Feather.CHEVRON_UP, -1);
    next = button("preview.find.next", Feather.CHEVRON_DOWN, 1);
    getChildren().addAll(field, previous, next, count);
    say();
  }

  private Button button(String key, Feather icon, int step) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("flat", "button-icon");
    button.setTooltip(new Tooltip(messages.text(key)));
    button.setAccessibleText(messages.text(key));
    button.setOnAction(event -> step(step));
    return button;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      source();
    } else if (event.getCode() == KeyCode.ENTER) {
      step(event.isShiftDown() ? -1 : 1);
    } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
      field.clear();
      pages.requestFocus();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      pages.requestFocus();
    } else {
      return;
    }
    event.consume();
  }

  void begin() {
    field.requestFocus();
    field.selectAll();
  }

  /** The book has changed: the same words are looked for, the window does not move. */
  void book(PreviewBook now) {
    book = now;
    find(false);
  }

  private void find(boolean move) {
    PreviewBook in = book;
    String words = field.getText();
    if (in == null || words.isBlank()) {
      show(List.of(), -1);
      return;
    }
    thread.execute(() -> {
      List<PreviewBook.Found> all = in.find(words);
      Platform.runLater(() -> found(in, words, all, move));
    });
  }

  private void found(PreviewBook in, String words, List<PreviewBook.Found> all, boolean move) {
    if (in.equals(book) && words.equals(field.getText())) {
      show(all, move ? first(all) : Math.min(current, all.size() - 1));
      if (move) {
        reveal();
      }
    }
  }

  /** The first from the page in view on. */
  private int first(List<PreviewBook.Found> all) {
    int page = pages.pageProperty().get();
    for (int index = 0; index < all.size(); index++) {
      if (all.get(index).page() >= page) {
        return index;
      }
    }
    return all.isEmpty() ? -1 : 0;
  }

  private void show(List<PreviewBook.Found> all, int chosen) {
    found = all;
    current = chosen;
    say();
    pages.mark(found, current);
  }

  private void say() {
    boolean none = found.isEmpty();
    previous.setDisable(none);
    next.setDisable(none);
    if (field.getText().isBlank()) {
      count.setText("");
    } else if (none) {
      count.setText(messages.text("preview.found.none"));
    } else {
      count.setText(messages.text("preview.found", current + 1, found.size()));
    }
  }

  /** To the one after or before, around the end. */
  void step(int step) {
    if (!found.isEmpty()) {
      show(found, Math.floorMod(current + step, found.size()));
      reveal();
    }
  }

  private void reveal() {
    if (current >= 0 && !found.get(current).areas().isEmpty()) {
      pages.reveal(found.get(current).page(), found.get(current).areas().getFirst());
    }
  }

  /** Goes to where the found text comes from, if it comes from anywhere. */
  private void source() {
    PreviewBook in = book;
    if (in == null || current < 0 || found.get(current).areas().isEmpty()) {
      return;
    }
    Area area = found.get(current).areas().getFirst();
    in.at(found.get(current).page(), area.x() + area.width() / 2, area.y() + area.height() / 2)
        .ifPresent(follow);
  }
}
