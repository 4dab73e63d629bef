package org.budgetbook.desktop.form;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A text area as high as its text; the tab key leaves it, as in every form. */
final class GrowingTextArea extends TextArea {

  private static final int MOST_ROWS = 18;

  /** Until it is known how wide it is. */
  private static final int CHARACTERS_PER_ROW = 46;

  /** Of both sides together, with the bar beside the text, in ems. */
  private static final int SIDES = 3;

  private final int leastRows;

  GrowingTextArea(int leastRows) {
    this.leastRows = leastRows;
    setWrapText(true);
    setPrefRowCount(leastRows);
    textProperty().addListener((source, before, after) -> grow());
    widthProperty().addListener((source, before, after) -> grow());
    fontProperty().addListener((source, before, after) -> grow());
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

  private void grow() {
    // A Chinese character is as wide as its size; others are narrower and leave room.
    int perRow =
        getWidth() == 0
            ? CHARACTERS_PER_ROW
            : Math.max(1, (int) (getWidth() / getFont().getSize()) - SIDES);
    int rows =
        getText().lines().mapToInt(line -> 1 + Math.max(0, line.length() - 1) / perRow).sum();
    setPrefRowCount(Math.max(leastRows, Math.min(MOST_ROWS, rows + 1)));
  }
}
