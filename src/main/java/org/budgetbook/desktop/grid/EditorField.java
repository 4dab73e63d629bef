package org.budgetbook.desktop.grid;

import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The grid's one text field. It always has the keyboard, so that the first character and what an
 * input method commits arrive here by themselves; while nothing is typed, keys that are no text
 * pass it by and belong to the grid and the window (Ctrl+Z of the whole budget, for one).
 */
final class EditorField extends TextField {

  private final BooleanSupplier idle;
  private boolean composing;
  private boolean dropsNextText;

  EditorField(BooleanSupplier idle) {
    this.idle = idle;
    getStyleClass().add("grid-editor");
    setManaged(false);
    EventDispatcher own = getEventDispatcher();
    setEventDispatcher((event, tail) -> passes(event) ? own.dispatchEvent(event, tail) : event);
    addEventFilter(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> composing = !event.getComposed().isEmpty());
  }

  /** Whether an input method is in the middle of a word: its keys are not ours. */
  boolean isComposing() {
    return composing;
  }

  private boolean passes(Event event) {
    if (event.getEventType() == KeyEvent.KEY_PRESSED) {
      KeyEvent key = (KeyEvent) event;
      // A shortcut with the space bar is still followed by its character.
      dropsNextText = idle.getAsBoolean() && key.getCode() == KeyCode.SPACE && key.isShiftDown();
      return !idle.getAsBoolean();
    }
    if (event.getEventType() == KeyEvent.KEY_TYPED && dropsNextText) {
      dropsNextText = false;
      event.consume();
      return false;
    }
    return true;
  }
}
