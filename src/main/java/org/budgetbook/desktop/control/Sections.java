package org.budgetbook.desktop.control;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** Several lists in one place, one shown at a time; the arrow keys go from one to the next. */
public final class Sections extends BorderPane {

  private final HBox bar = new HBox();
  private final ToggleGroup group = new ToggleGroup();
  private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();

  public Sections() {
    getStyleClass().add("sections");
    bar.getStyleClass().add("sections-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    setTop(bar);
  }

  /**
   * Adds a section; the first one is shown.
   *
   * @param id its button's
   */
  public void add(String id, String title, Node content) {
    ToggleButton button = new ToggleButton(title);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setToggleGroup(group);
    button.getStyleClass().add("sections-button");
    button.setOnAction(event -> button.setSelected(true));
    button
        .selectedProperty()
        .addListener((property, before, chosen) -> {
          if (chosen) {
            setCenter(content);
          }
        });
    buttons.put(id, button);
    bar.getChildren().add(button);
    if (buttons.size() == 1) {
      button.setSelected(true);
    }
  }

  /** Says something else of a section. */
  public void title(String id, String title) {
    button(id).setText(title);
  }

  /** Shows a section. */
  public void choose(String id) {
    button(id).setSelected(true);
  }

  private ToggleButton button(String id) {
    ToggleButton button = buttons.get(id);
    if (button == null) {
      throw new IllegalArgumentException("no section " + id);
    }
    return button;
  }

  @Override
  public void requestFocus() {
    if (group.getSelectedToggle() instanceof ToggleButton chosen) {
      chosen.requestFocus();
    }
  }
}
