package org.budgetbook.desktop.shell;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.budgetbook.library.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The command palette (Ctrl+K): type a few letters, Enter goes there. */
final class Palette extends StackPane {

  private static final int ROW_HEIGHT = 40;
  private static final int MOST_ROWS = 10;

  private final Supplier<PaletteEntries> source;
  private final TextField field = new TextField();
  private final ListView<PaletteEntry> list = new ListView<>();
  private final Label nothing;
  private @Nullable PaletteEntries entries;
  private @Nullable Node before;

  Palette(Messages messages, Supplier<PaletteEntries> source) {
    this.source = source;
    nothing = new Label(messages.text("palette.nothing"));
    nothing.getStyleClass().add("palette-nothing");
    nothing.managedProperty().bind(nothing.visibleProperty());
    field.setId("palette-field");
    field.setPromptText(messages.text("palette.prompt"));
    field.setAccessibleText(field.getPromptText());
    field.textProperty().addListener((property, old, typed) -> find(typed));
    // The field keeps the focus; it steers the list.
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setId("palette-list");
    list.setFixedCellSize(ROW_HEIGHT);
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new Cell());
    list.setOnMouseClicked(event -> go());
    VBox box = new VBox(field, list, nothing);
    box.getStyleClass().add("palette");
    box.setMaxHeight(Region.USE_PREF_SIZE);
    getStyleClass().add("palette-veil");
    setAlignment(Pos.TOP_CENTER);
    getChildren().add(box);
    setOnMousePressed(event -> {
      if (event.getTarget() == this) {
        close();
      }
    });
    setVisible(false);
  }

  void open() {
    if (isVisible()) {
      return;
    }
    before = getScene().getFocusOwner();
    entries = source.get();
    setVisible(true);
    field.clear();
    find("");
    field.requestFocus();
  }

  private void close() {
    setVisible(false);
    entries = null;
    if (before != null) {
      before.requestFocus();
    }
  }

  private void find(String typed) {
    if (entries != null) {
      list.getItems().setAll(entries.find(typed));
      list.getSelectionModel().selectFirst();
      list.scrollTo(0);
      int rows = Math.clamp(list.getItems().size(), 0, MOST_ROWS);
      list.setPrefHeight(rows * (double) ROW_HEIGHT + 2);
      list.setMinHeight(rows * (double) ROW_HEIGHT + 2);
      nothing.setVisible(list.getItems().isEmpty());
    }
  }

  private void key(KeyEvent event) {
    int selected = list.getSelectionModel().getSelectedIndex();
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
    } else if (event.getCode() == KeyCode.ENTER) {
      go();
    } else if (event.getCode() == KeyCode.DOWN) {
      select(selected + 1);
    } else if (event.getCode() == KeyCode.UP) {
      select(selected - 1);
    } else if (event.getCode() == KeyCode.PAGE_DOWN) {
      select(selected + MOST_ROWS);
    } else if (event.getCode() == KeyCode.PAGE_UP) {
      select(selected - MOST_ROWS);
    } else if (event.getCode() != KeyCode.TAB) {
      return;
    }
    event.consume();
  }

  private void select(int index) {
    int size = list.getItems().size();
    if (size > 0) {
      int next = Math.clamp(index, 0, size - 1);
      list.getSelectionModel().select(next);
      list.scrollTo(Math.max(0, next - MOST_ROWS + 1));
    }
  }

  private void go() {
    PaletteEntry chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      close();
      chosen.action().run();
    }
  }

  private static final class Cell extends ListCell<PaletteEntry> {

    private final Label title = new Label();
    private final Label detail = new Label();
    private final FontIcon icon = new FontIcon();
    private final HBox line = new HBox(icon, title, detail);

    Cell() {
      title.getStyleClass().add("palette-title");
      title.setMinWidth(Region.USE_PREF_SIZE);
      detail.getStyleClass().add("palette-detail");
      detail.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(detail, Priority.ALWAYS);
      line.getStyleClass().add("palette-line");
      line.setAlignment(Pos.CENTER_LEFT);
      // As wide as the list, so that a long detail is cut instead of scrolled to.
      line.setPrefWidth(1);
    }

    @Override
    protected void updateItem(@Nullable PaletteEntry entry, boolean none) {
      super.updateItem(entry, none);
      if (entry == null || none) {
        setGraphic(null);
        return;
      }
      icon.setIconCode(entry.icon());
      title.setText(entry.title());
      detail.setText(entry.detail().equals(entry.title()) ? "" : entry.detail());
      setAccessibleText(entry.title() + " " + entry.detail());
      setGraphic(line);
    }
  }
}
