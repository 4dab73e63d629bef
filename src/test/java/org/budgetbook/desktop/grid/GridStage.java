package org.budgetbook.desktop.grid;

import java.util.List;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.Theme;

/** A grid in a window without a display, with keys, an input method and a mouse for it. */
final class GridStage implements AutoCloseable {

  private final ListGrid list;
  private final GridView grid;
  private final Stage stage;

  GridStage(String... lines) {
    Fx.start();
    Fx.run(Theme.LIGHT::use);
    GridView[] made = new GridView[1];
    list = new ListGrid(model -> made[0].update(model), lines);
    grid =
        Fx.call(() -> {
          made[0] = new GridView("System", list.model(), 1);
          made[0].setEditing(list);
          return made[0];
        });
    stage =
        Fx.call(() -> {
          Stage window = new Stage();
          window.setScene(new Scene(new StackPane(grid), 800, 400));
          window.show();
          grid.requestFocus();
          grid.layout();
          return window;
        });
  }

  GridView grid() {
    return grid;
  }

  Stage stage() {
    return stage;
  }

  ListGrid list() {
    return list;
  }

  void select(int row, int column) {
    Fx.run(() -> grid.select(new CellRange(row, column, row, column)));
  }

  CellRange selected() {
    return Fx.call(() -> grid.selectedRangeProperty().get());
  }

  /** Presses and lets go a key, as the toolkit would: at what has the keyboard. */
  void press(KeyCode code, KeyCode... held) {
    List<KeyCode> down = List.of(held);
    Fx.run(() -> {
      Node target = stage.getScene().getFocusOwner();
      Event.fireEvent(target, key(KeyEvent.KEY_PRESSED, "", code, down));
      if (code == KeyCode.SPACE) {
        Event.fireEvent(target, key(KeyEvent.KEY_TYPED, " ", KeyCode.UNDEFINED, down));
      }
    });
  }

  /** Types characters, each with its key pressed before. */
  void type(String text) {
    Fx.run(() -> {
      for (int at = 0; at < text.length(); at++) {
        char character = text.charAt(at);
        Node target = stage.getScene().getFocusOwner();
        KeyCode code =
            KeyCode.getKeyCode(String.valueOf(character).toUpperCase(java.util.Locale.ROOT));
        KeyCode pressed = code == null ? KeyCode.UNDEFINED : code;
        Event.fireEvent(target, key(KeyEvent.KEY_PRESSED, "", pressed, List.of()));
        String typed = String.valueOf(character);
        Event.fireEvent(target, key(KeyEvent.KEY_TYPED, typed, KeyCode.UNDEFINED, List.of()));
      }
    });
  }

  private static KeyEvent key(
      javafx.event.EventType<KeyEvent> type, String text, KeyCode code, List<KeyCode> down) {
    return new KeyEvent(
        type,
        text,
        text,
        code,
        down.contains(KeyCode.SHIFT),
        down.contains(KeyCode.CONTROL),
        down.contains(KeyCode.ALT),
        false);
  }

  /** What an input method says: letters still being composed, or a text it commits. */
  void inputMethod(String composed, String committed) {
    Fx.run(() -> {
      Node target = stage.getScene().getFocusOwner();
      List<InputMethodTextRun> runs =
          composed.isEmpty()
              ? List.of()
              : List.of(
                  new InputMethodTextRun(
                      composed, javafx.scene.input.InputMethodHighlight.UNSELECTED_RAW));
      Event.fireEvent(
          target,
          new InputMethodEvent(
              target,
              target,
              InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
              runs,
              committed,
              composed.length()));
    });
  }

  /** A mouse event at a point of the grid. */
  void mouse(javafx.event.EventType<MouseEvent> type, double x, double y, int clicks) {
    Fx.run(() -> {
      Node canvas = grid.body().canvas();
      Point2D screen = canvas.localToScreen(x, y);
      Event.fireEvent(canvas, Fx.click(type, new Point2D(x, y), screen, clicks));
    });
  }

  Box cell(int row, int column) {
    return Fx.call(() -> grid.cellBounds(row, column));
  }

  /** What the editor shows; empty while nothing is typed. */
  String editor() {
    return Fx.call(() -> grid.editor().field().getText());
  }

  boolean editing() {
    return Fx.call(() -> grid.editor().isEditing());
  }

  String message() {
    return Fx.call(() -> grid.message().text());
  }

  @Override
  public void close() {
    Fx.run(stage::close);
  }
}
