package org.budgetbook.desktop.control;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** Which kinds of rows a list shows (只看): a button for each, all pressed at first. */
public final class KindFilter<K> extends HBox {

  private final Map<K, ToggleButton> buttons = new LinkedHashMap<>();
  private final Function<K, String> word;

  /**
   * @param only what stands before the buttons
   * @param id of a kind's button
   * @param word for a kind
   * @param changed runs after each change
   */
  public KindFilter(
      String only,
      Collection<K> kinds,
      Function<K, String> id,
      Function<K, String> word,
      Runnable changed) {
    this.word = word;
    getStyleClass().add("wizard-filters");
    setAlignment(Pos.CENTER_LEFT);
    Label before = new Label(only);
    before.getStyleClass().add("wizard-more");
    before.setMinWidth(USE_PREF_SIZE);
    getChildren().add(before);
    for (K kind : kinds) {
      ToggleButton button = new ToggleButton();
      button.setId(id.apply(kind));
      button.getStyleClass().add("sections-button");
      button.setMinWidth(USE_PREF_SIZE);
      button.setSelected(true);
      button.selectedProperty().addListener((property, was, now) -> changed.run());
      buttons.put(kind, button);
      getChildren().add(button);
    }
    clear();
  }

  /** There are no rows. */
  public void clear() {
    buttons.forEach((kind, button) -> {
      button.setText(word.apply(kind));
      button.setDisable(true);
    });
  }

  /** How many rows there are of each kind. */
  public void count(Function<K, ? extends Number> rows) {
    buttons.forEach((kind, button) -> {
      long count = rows.apply(kind).longValue();
      button.setText(word.apply(kind) + " " + count);
      button.setDisable(count == 0);
    });
  }

  public boolean shows(K kind) {
    ToggleButton button = buttons.get(kind);
    return button != null && button.isSelected();
  }
}
