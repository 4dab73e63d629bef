package org.budgetbook.desktop.grid;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.budgetbook.desktop.grid.GridEditing.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * The light list of what can be chosen for the cell being edited. Never takes the keyboard: the
 * editor hands it the keys that move its bar.
 */
final class SuggestionList {

  private static final double ROW = 28;
  private static final int ROWS = 9;
  private static final double WIDTH = 420;

  private final Node owner;
  private final PopupLook look;
  private final StackPane pane;
  private final Popup popup = new Popup();
  private final ListView<Suggestion> list = new ListView<>();
  private Consumer<Suggestion> chosen = suggestion -> {};

  SuggestionList(Node owner, PopupLook look) {
    this.owner = owner;
    this.look = look;
    list.setId("grid-suggestions");
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new Row());
    pane = new StackPane(list);
    pane.getStyleClass().add("grid-suggestions");
    pane.getStylesheets().add(GridView.STYLE_SHEET);
    popup.getContent().add(pane);
    popup.setAutoFix(true);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    popup.setHideOnEscape(false);
  }

  void onChosen(Consumer<Suggestion> action) {
    chosen = action;
  }

  /**
   * Shows suggestions under a cell; nothing where there are none. The bar stands on none, or on the
   * one at {@code highlighted}.
   */
  void offer(List<Suggestion> suggestions, int highlighted, Box cell) {
    Point2D corner = owner.localToScreen(cell.x() - 1, cell.bottom() + 1);
    if (suggestions.isEmpty() || corner == null) {
      hide();
      return;
    }
    double row = look.scaled(ROW);
    pane.setStyle(look.style());
    list.setFixedCellSize(row);
    list.setPrefWidth(look.scaled(WIDTH));
    list.setPrefHeight(Math.min(ROWS, suggestions.size()) * row + 2);
    popup.show(owner, corner.getX(), corner.getY());
    list.getItems().setAll(suggestions);
    list.getSelectionModel().clearAndSelect(highlighted);
    list.scrollTo(Math.max(0, highlighted));
  }

  boolean isShowing() {
    return popup.isShowing();
  }

  List<Suggestion> shown() {
    return isShowing() ? List.copyOf(list.getItems()) : List.of();
  }

  /** What the bar stands on; null where it stands on none. */
  @Nullable Suggestion highlighted() {
    return isShowing() ? list.getSelectionModel().getSelectedItem() : null;
  }

  /** Moves the bar; from the last row on to the first. */
  void moveBar(int rows) {
    int count = list.getItems().size();
    int now = list.getSelectionModel().getSelectedIndex();
    int next = now < 0 ? (rows > 0 ? 0 : count - 1) : Math.floorMod(now + rows, count);
    list.getSelectionModel().select(next);
    list.scrollTo(Math.max(0, next - ROWS / 2));
  }

  void hide() {
    popup.hide();
  }

  private final class Row extends ListCell<Suggestion> {

    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox line = new HBox(title, detail);

    Row() {
      line.getStyleClass().add("grid-suggestion");
      title.getStyleClass().add("grid-suggestion-title");
      detail.getStyleClass().add("grid-suggestion-detail");
      title.setMinWidth(USE_PREF_SIZE);
      setOnMouseClicked(event -> {
        if (getItem() != null) {
          chosen.accept(getItem());
        }
      });
    }

    @Override
    protected void updateItem(@Nullable Suggestion suggestion, boolean empty) {
      super.updateItem(suggestion, empty);
      if (suggestion == null || empty) {
        setGraphic(null);
      } else {
        title.setText(suggestion.title());
        detail.setText(suggestion.detail());
        setGraphic(line);
      }
    }
  }
}
