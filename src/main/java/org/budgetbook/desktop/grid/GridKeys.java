package org.budgetbook.desktop.grid;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.budgetbook.desktop.grid.GridNavigation.Step;
import org.jspecify.annotations.Nullable;

/** The keys of a grid, with the habits of Excel. */
final class GridKeys {

  private final GridView grid;
  private final GridEditor editor;
  private final GridCommands commands;

  GridKeys(GridView grid, GridEditor editor, GridCommands commands) {
    this.grid = grid;
    this.editor = editor;
    this.commands = commands;
  }

  void install() {
    grid.addEventFilter(KeyEvent.KEY_PRESSED, this::whileEditing);
    grid.addEventHandler(KeyEvent.KEY_PRESSED, this::whileIdle);
  }

  private boolean isOurs(KeyEvent event) {
    return editor.field().equals(event.getTarget()) || grid.equals(event.getTarget());
  }

  private void whileEditing(KeyEvent event) {
    if (!editor.isEditing() || editor.isComposing() || !isOurs(event)) {
      return;
    }
    if (list(event) || ends(event)) {
      event.consume();
      return;
    }
    switch (event.getCode()) {
      case F2 -> editor.open(null);
      case DOWN, KP_DOWN -> {
        if (!event.isAltDown()) {
          return;
        }
        editor.offerAll();
      }
      case F3 -> commands.key(event);
      case F, H -> {
        if (!event.isShortcutDown()) {
          return;
        }
        editor.commit();
        commands.key(event);
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** Keys of the list of suggestions. */
  private boolean list(KeyEvent event) {
    SuggestionList suggestions = editor.suggestions();
    if (!suggestions.isShowing()) {
      return false;
    }
    switch (event.getCode()) {
      case DOWN, KP_DOWN -> suggestions.moveBar(1);
      case UP, KP_UP -> suggestions.moveBar(-1);
      case ESCAPE -> suggestions.hide();
      case ENTER, TAB -> {
        editor.takeSuggestion();
        return false;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Keys that end an edit. */
  private boolean ends(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ESCAPE) {
      editor.cancel();
      return true;
    }
    if (code == KeyCode.ENTER && event.isShortcutDown()) {
      commands.fillSelection(editor.cancel());
      return true;
    }
    boolean leaves =
        code == KeyCode.ENTER
            || code == KeyCode.TAB && !event.isShortcutDown()
            || code == KeyCode.PAGE_UP
            || code == KeyCode.PAGE_DOWN;
    boolean arrow = code.isNavigationKey() && editor.mode() == GridEditor.Mode.TYPING;
    Step step = leaves || arrow ? step(event) : null;
    if (step == null || event.isAltDown()) {
      // An arrow up or down has nowhere to go in one line of text.
      return code == KeyCode.UP || code == KeyCode.DOWN && !event.isAltDown();
    }
    editor.commit(step);
    return true;
  }

  private void whileIdle(KeyEvent event) {
    if (editor.isEditing() || editor.isComposing() || event.isConsumed() || !isOurs(event)) {
      return;
    }
    boolean closes = event.getCode() == KeyCode.ESCAPE && editor.closeMessage();
    if (closes || commands.key(event) || moves(event)) {
      event.consume();
    }
  }

  private boolean moves(KeyEvent event) {
    Step step = event.isAltDown() ? null : step(event);
    GridSelection selection = grid.selection();
    if (step == null || selection == null) {
      return false;
    }
    boolean extend =
        event.isShiftDown() && event.getCode() != KeyCode.TAB && event.getCode() != KeyCode.ENTER;
    if (extend) {
      CellPlace to = grid.cursor().after(step, selection.lead());
      grid.move(selection.extendedTo(to), to);
    } else {
      editor.hideMessage();
      grid.cursor().step(step);
    }
    return true;
  }

  private static @Nullable Step step(KeyEvent event) {
    boolean far = event.isShortcutDown();
    boolean back = event.isShiftDown();
    return switch (event.getCode()) {
      case UP, KP_UP -> far ? Step.UP_TO_EDGE : Step.UP;
      case DOWN, KP_DOWN -> far ? Step.DOWN_TO_EDGE : Step.DOWN;
      case LEFT, KP_LEFT -> far ? Step.LEFT_TO_EDGE : Step.LEFT;
      case RIGHT, KP_RIGHT -> far ? Step.RIGHT_TO_EDGE : Step.RIGHT;
      case HOME -> far ? Step.FIRST : Step.ROW_START;
      case END -> far ? Step.LAST : Step.ROW_END;
      case PAGE_UP -> far ? null : Step.PAGE_UP;
      case PAGE_DOWN -> far ? null : Step.PAGE_DOWN;
      // Ctrl+Tab is left to the window, so that the keyboard can leave the grid.
      case TAB -> far ? null : back ? Step.PREVIOUS : Step.NEXT;
      case ENTER -> back ? Step.UP : Step.RETURN;
      default -> null;
    };
  }
}
