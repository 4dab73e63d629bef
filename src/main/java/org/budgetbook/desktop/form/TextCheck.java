package org.budgetbook.desktop.form;

import java.util.List;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Under a text: how many characters it has, and those that no font can print. */
final class TextCheck extends HBox {

  private static final int MOST = 10;

  private final FormDesk desk;
  private final Label missing = new Label();
  private final Label count = new Label();

  TextCheck(TextArea area, FormDesk desk) {
    this.desk = desk;
    getStyleClass().add("form-check");
    setAlignment(Pos.TOP_LEFT);
    missing.getStyleClass().add("form-problem");
    missing.setWrapText(true);
    HBox.setHgrow(missing, Priority.ALWAYS);
    missing.setMaxWidth(Double.MAX_VALUE);
    count.getStyleClass().add("form-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(missing, count);
    area.textProperty().addListener((source, before, after) -> show(after));
    show(area.getText());
    if (!desk.fonts().isDone()) {
      var _ = desk.fonts().thenAccept(known -> Platform.runLater(() -> show(area.getText())));
    }
  }

  private void show(String text) {
    long characters = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    count.setText(desk.text("form.count", characters));
    boolean known = desk.fonts().isDone() && !desk.fonts().isCompletedExceptionally();
    List<String> unknown = known ? desk.fonts().join().missing(text) : List.of();
    String named =
        unknown.stream().limit(MOST).map(TextCheck::named).collect(Collectors.joining(" "));
    missing.setText(
        unknown.isEmpty() ? "" : desk.text("form.characters.missing", unknown.size(), named));
  }

  /** What cannot be shown is told by its number too. */
  private static String named(String character) {
    return "%s(U+%04X)".formatted(character, character.codePointAt(0));
  }
}
