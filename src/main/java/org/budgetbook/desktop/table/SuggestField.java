package org.budgetbook.desktop.table;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A text field that offers what could be meant, under it, while it is typed into. */
final class SuggestField extends VBox {

  private static final int MOST_SHOWN = 5;
  private static final int ROW_HEIGHT = 32;

  /**
   * Something offered.
   *
   * @param text what stands in the field when it is chosen
   */
  record Offer(String text, String title, String detail) {}

  private final TextField field = new TextField();
  private final ListView<Offer> offers = new ListView<>();
  private final Function<String, List<Offer>> search;
  private final Runnable changed;
  private boolean choosing;

  SuggestField(String prompt, Function<String, List<Offer>> search, Runnable changed) {
    this.search = search;
    this.changed = changed;
    getStyleClass().add("suggest-field");
    field.setPromptText(prompt);
    offers.getStyleClass().add("suggest-offers");
    offers.setFixedCellSize(ROW_HEIGHT);
    offers.setFocusTraversable(false);
    offers.setCellFactory(list -> new OfferCell());
    offers.setOnMouseClicked(event -> choose());
    getChildren().addAll(field, offers);
    hide();
    field.textProperty().addListener((source, before, after) -> typed());
    field
        .focusedProperty()
        .addListener((source, before, focused) -> {
          if (focused && field.getText().isEmpty()) {
            typed();
          } else if (!focused) {
            hide();
          }
        });
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  TextField field() {
    return field;
  }

  String text() {
    return field.getText();
  }

  /** Sets a text without offering anything. */
  void setText(String text) {
    choosing = true;
    field.setText(text);
    choosing = false;
    hide();
  }

  private void typed() {
    if (choosing) {
      return;
    }
    List<Offer> found = field.isFocused() ? search.apply(field.getText()) : List.of();
    offers.getItems().setAll(found);
    offers.getSelectionModel().selectFirst();
    offers.setPrefHeight(Math.min(MOST_SHOWN, found.size()) * (double) ROW_HEIGHT + 2);
    offers.setMinHeight(Region.USE_PREF_SIZE);
    offers.setVisible(!found.isEmpty());
    offers.setManaged(!found.isEmpty());
    changed.run();
  }

  private void hide() {
    offers.setVisible(false);
    offers.setManaged(false);
  }

  private void key(KeyEvent event) {
    if (!offers.isVisible()) {
      return;
    }
    int selected = offers.getSelectionModel().getSelectedIndex();
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
      int next = selected + (event.getCode() == KeyCode.DOWN ? 1 : -1);
      offers.getSelectionModel().select(Math.clamp(next, 0, offers.getItems().size() - 1));
      offers.scrollTo(offers.getSelectionModel().getSelectedIndex());
    } else if (event.getCode() == KeyCode.ENTER
        || event.getCode() == KeyCode.TAB && !field.getText().isBlank()) {
      choose();
      if (event.getCode() == KeyCode.TAB) {
        return;
      }
    } else if (event.getCode() == KeyCode.ESCAPE) {
      hide();
    } else {
      return;
    }
    event.consume();
  }

  private void choose() {
    Offer chosen = offers.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      setText(chosen.text());
      field.end();
      changed.run();
    }
  }

  private static final class OfferCell extends ListCell<Offer> {
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox line = new HBox(title, detail);

    OfferCell() {
      title.setMinWidth(Region.USE_PREF_SIZE);
      title.getStyleClass().add("offer-title");
      detail.getStyleClass().add("offer-detail");
      HBox.setHgrow(detail, Priority.ALWAYS);
      line.getStyleClass().add("offer-line");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Offer offer, boolean empty) {
      super.updateItem(offer, empty);
      setText(null);
      setGraphic(empty || offer == null ? null : line);
      if (offer != null) {
        title.setText(offer.title());
        detail.setText(offer.detail());
      }
    }
  }
}
