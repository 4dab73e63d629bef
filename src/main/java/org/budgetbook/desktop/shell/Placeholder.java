package org.budgetbook.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in the middle while there is no table: that it is being opened, or why not. */
final class Placeholder extends VBox {

  private Placeholder(FontIcon icon, String sentence) {
    getStyleClass().add("placeholder");
    setAlignment(Pos.CENTER);
    icon.getStyleClass().add("placeholder-icon");
    Label text = new Label(sentence);
    text.setId("placeholder-sentence");
    text.getStyleClass().add("placeholder-sentence");
    text.setWrapText(true);
    getChildren().addAll(icon, text);
  }

  static Placeholder calm(String sentence) {
    return new Placeholder(new FontIcon(Feather.BOOK_OPEN), sentence);
  }

  /** With a button to try again, for what the user can put right. */
  static Placeholder failure(String sentence, String again, Runnable retry) {
    Placeholder placeholder = new Placeholder(new FontIcon(Feather.ALERT_CIRCLE), sentence);
    placeholder.getStyleClass().add("failure");
    Button button = new Button(again);
    button.setId("retry");
    button.setDefaultButton(true);
    button.setOnAction(event -> retry.run());
    placeholder.getChildren().add(button);
    return placeholder;
  }

  /** With another button, for the way round what cannot be put right. */
  Placeholder or(String other, Runnable action) {
    Button button = new Button(other);
    button.setId("other-way");
    button.getStyleClass().add("flat");
    button.setOnAction(event -> action.run());
    getChildren().add(button);
    return this;
  }
}
