package org.budgetbook.desktop.form;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A text area as high as its text; the tab key leaves it, as in every form. */
final class GrowingTextArea extends TextArea {

  private static final int MOST_ROWS = 18;
  private static final int CHARACTERS_PER_ROW = 46;

  private final int leastRows;

  GrowingTextArea(int leastRows) {
    this.leastRows = leastRows;
    setWrapText(true);
    setPrefRowCount(leastRows);
    textProperty().addListener((source, before, after) -> grow(after));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            requestFocusTraversal(
                event.isShiftDown()
                    ? javafx.scene.TraversalDirection.PREVIOUS
                    : javafx.scene.TraversalDirection.NEXT);
          }
        });
  }

  private void grow(String text) {
    int rows = text.lines().mapToInt(line -> 1 + line.length() / CHARACTERS_PER_ROW).sum();
    setPrefRowCount(Math.max(leastRows, Math.min(MOST_ROWS, rows + 1)));
  }
}
