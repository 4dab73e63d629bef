package org.budgetbook.desktop.narrative;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.budgetbook.library.Messages;

/** The field in which a sentence is reworded: plain text, as it will be read. */
final class RewordingEditor extends VBox {

  private static final int CHARACTERS_PER_ROW = 44;

  private final TextArea area;

  /**
   * @param save takes the text; the field stays until that is saved
   * @param cancel leaves without saving
   */
  RewordingEditor(String text, Messages messages, Consumer<String> save, Runnable cancel) {
    area = new TextArea(text);
    getStyleClass().add("narrative-editor");
    area.setWrapText(true);
    area.setPrefRowCount(2 + text.length() / CHARACTERS_PER_ROW);
    area.setAccessibleText(messages.text("text.action.reword"));
    Label hint = new Label(messages.text("text.reword.hint"));
    hint.getStyleClass().add("narrative-hint");
    hint.setWrapText(true);
    HBox.setHgrow(hint, Priority.ALWAYS);
    hint.setMaxWidth(Double.MAX_VALUE);
    Button leave = new Button(messages.text("text.reword.cancel"));
    leave.setOnAction(event -> cancel.run());
    Button keep = new Button(messages.text("text.reword.save"));
    keep.getStyleClass().add("accent");
    keep.setOnAction(event -> save.accept(area.getText()));
    leave.setMinWidth(USE_PREF_SIZE);
    keep.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(hint, leave, keep);
    line.getStyleClass().add("narrative-editor-line");
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(area, line);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cancel.run();
          } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            save.accept(area.getText());
          }
        });
  }

  /** Takes the keyboard, at the end of the text. */
  void begin() {
    area.requestFocus();
    area.positionCaret(area.getLength());
  }
}
