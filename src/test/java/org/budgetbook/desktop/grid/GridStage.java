package org.budgetbook.desktop.grid;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.budgetbook.desktop.control.Theme;

/** A grid in a window without a display, with keys, an input method and a mouse for it. */
final class GridStage implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 20;

  private final ListGrid list;
  private final GridView grid;
  private final Stage stage;

  GridStage(String... lines) {
    start();
    GridView[] made = new GridView[1];
    list = new ListGrid(model -> made[0].update(model), lines);
    grid =
        call(() -> {
          made[0] = new GridView("System", list.model(), 1);
          made[0].setEditing(list);
          return made[0];
        });
    stage =
        call(() -> {
          Stage window = new Stage();
          window.setScene(new Scene(new StackPane(grid), 800, 400));
          window.show();
          grid.requestFocus();
          grid.layout();
          return window;
        });
  }

  /** Starts the toolkit, unless it runs already. */
  static void start() {
    CompletableFuture<Boolean> ready = new CompletableFuture<>();
    try {
      Platform.startup(() -> ready.complete(true));
    } catch (IllegalStateException alreadyStarted) {
      ready.complete(true);
    }
    ready.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    Platform.setImplicitExit(false);
    run(Theme.LIGHT::use);
  }

  static <T> T call(Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        result.complete(work.call());
      } catch (Exception | AssertionError e) {
        result.completeExceptionally(e);
      }
    });
    return result.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  static void run(Runnable work) {
    call(() -> {
      work.run();
      return true;
    });
  }

  /** Waits until something holds; other work of the FX thread goes on meanwhile. */
  static void await(String what, BooleanSupplier holds) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!call(holds::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never happened: " + what);
      }
      Thread.onSpinWait();
    }
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
    run(() -> grid.select(new CellRange(row, column, row, column)));
  }

  CellRange selected() {
    return call(() -> grid.selectedRangeProperty().get());
  }

  /** Presses and lets go a key, as the toolkit would: at what has the keyboard. */
  void press(KeyCode code, KeyCode... held) {
    List<KeyCode> down = List.of(held);
    run(() -> {
      Node target = stage.getScene().getFocusOwner();
      Event.fireEvent(target, key(KeyEvent.KEY_PRESSED, "", code, down));
      if (code == KeyCode.SPACE) {
        Event.fireEvent(target, key(KeyEvent.KEY_TYPED, " ", KeyCode.UNDEFINED, down));
      }
    });
  }

  /** Types characters, each with its key pressed before. */
  void type(String text) {
    run(() -> {
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
    run(() -> {
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
    run(() -> {
      Node canvas = grid.body().canvas();
      Point2D screen = canvas.localToScreen(x, y);
      Event.fireEvent(
          canvas,
          new MouseEvent(
              type,
              x,
              y,
              screen.getX(),
              screen.getY(),
              MouseButton.PRIMARY,
              clicks,
              false,
              false,
              false,
              false,
              true,
              false,
              false,
              true,
              false,
              true,
              null));
    });
  }

  Box cell(int row, int column) {
    return call(() -> grid.cellBounds(row, column));
  }

  /** What the editor shows; empty while nothing is typed. */
  String editor() {
    return call(() -> grid.editor().field().getText());
  }

  boolean editing() {
    return call(() -> grid.editor().isEditing());
  }

  String message() {
    return call(() -> grid.message().text());
  }

  @Override
  public void close() {
    run(stage::close);
  }
}
