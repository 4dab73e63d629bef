package org.budgetbook.desktop.handin;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.budgetbook.check.finding.Level;
import org.budgetbook.desktop.control.FindingsBoard;
import org.budgetbook.library.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in the way of handing in, and what does not but should be looked at (上报前检查). */
final class ObstaclesBox extends VBox {

  private final Messages messages;
  private final HandInDesk desk;

  ObstaclesBox(Messages messages, HandInDesk desk) {
    this.messages = messages;
    this.desk = desk;
    getStyleClass().add("handin-obstacles");
  }

  /**
   * Shows how the budget stands.
   *
   * @param found empty until the checks have run
   */
  void show(Optional<FindingsBoard.State> found, int openTexts) {
    getChildren().clear();
    if (found.isEmpty()) {
      getChildren().add(new Label(messages.text("checks.running")));
      return;
    }
    FindingsBoard.State state = found.get();
    long errors = state.count(Level.ERROR);
    add(
        "errors",
        errors == 0,
        errors == 0 ? messages.text("handin.errors.none") : messages.text("handin.errors", errors),
        "handin-error",
        "handin.show-findings",
        desk::showFindings);
    add(
        "texts",
        openTexts == 0,
        openTexts == 0
            ? messages.text("handin.texts.none")
            : messages.text("handin.texts", openTexts),
        "handin-warning",
        "handin.show-book",
        desk::showBook);
    long warnings = state.count(Level.WARNING);
    long bare =
        state.report().findings().stream()
            .filter(finding -> finding.level() == Level.WARNING)
            .filter(finding -> state.note(finding).filter(note -> !note.outdated()).isEmpty())
            .count();
    add(
        "warnings",
        bare == 0,
        warnings == 0
            ? messages.text("handin.warnings.none")
            : bare == 0
                ? messages.text("handin.warnings.explained", warnings)
                : messages.text("handin.warnings", warnings, bare),
        "handin-warning",
        "handin.show-findings",
        desk::showFindings);
  }

  private void add(
      String id, boolean good, String sentence, String style, String goKey, Runnable go) {
    FontIcon icon = new FontIcon(good ? Feather.CHECK_CIRCLE : Feather.ALERT_CIRCLE);
    icon.getStyleClass().add(good ? "handin-good" : style);
    Label words = new Label(sentence);
    words.setId("handin-" + id);
    words.setWrapText(true);
    HBox line = new HBox(icon, words);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("handin-row");
    if (!good) {
      Button button = new Button(messages.text(goKey));
      button.setId("handin-go-" + id);
      button.getStyleClass().add("handin-go");
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(event -> go.run());
      line.getChildren().add(button);
    }
    getChildren().add(line);
  }
}
