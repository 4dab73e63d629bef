package org.budgetbook.desktop.shell;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridView;
import org.budgetbook.session.BudgetSession;

/**
 * A window that is worked in by a script, for measuring. Its methods are for a thread other than
 * the FX thread and wait until what they ask for is done.
 */
final class ScriptedWindow implements AutoCloseable {

  static final int WIDTH = 1_366;
  static final int HEIGHT = 768;

  private static final long PATIENCE_SECONDS = 60;
  private static final long LOOKING_AGAIN_NANOS = 200_000;

  private final MainWindow window;
  private final Stage stage;

  private ScriptedWindow(MainWindow window, Stage stage) {
    this.window = window;
    this.stage = stage;
  }

  /** Opens the budget and the page that the preferences name. */
  static ScriptedWindow open(
      DesktopServices services, DesktopResources resources, Preferences preferences) {
    ScriptedWindow opened =
        call(() -> {
          MainWindow window =
              new MainWindow(
                  services, new Background(resources.messages()), resources, preferences, null);
          Stage stage = new Stage();
          window.use(org.budgetbook.desktop.control.Theme.LIGHT);
          stage.setScene(window.scene(WIDTH, HEIGHT));
          stage.show();
          return new ScriptedWindow(window, stage);
        });
    await("a budget is open", () -> opened.window.budget() != null);
    return opened;
  }

  /** Runs on the FX thread and waits for the result. */
  static <T> T call(Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        result.complete(work.call());
      } catch (Exception e) {
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

  /** Waits until something holds on the FX thread, whose other work goes on meanwhile. */
  static void await(String what, BooleanSupplier holds) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!call(holds::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("never happened: " + what);
      }
      LockSupport.parkNanos(LOOKING_AGAIN_NANOS);
    }
  }

  private BudgetPane budget() {
    return Objects.requireNonNull(window.budget());
  }

  BudgetSession session() {
    return call(() -> budget().session());
  }

  /** The grid of the page in view. On the FX thread. */
  GridView grid() {
    return (GridView) Objects.requireNonNull(stage.getScene().lookup(".grid"));
  }

  /** Goes to a page and waits until it is shown. */
  void choose(String part) {
    run(() -> budget().chooseId(part));
    await(part, () -> part.equals(Objects.requireNonNull(budget().shown()).id()));
  }

  /** Puts the keyboard into a cell of the grid in view. */
  void select(int row, int column) {
    run(() -> {
      grid().select(new CellRange(row, column, row, column));
      grid().requestFocus();
    });
  }

  /** Types a text as one action. On the FX thread. */
  void type(String text) {
    Node target = stage.getScene().getFocusOwner();
    text.chars()
        .forEach(character ->
            fire(target, KeyEvent.KEY_TYPED, Character.toString(character), KeyCode.UNDEFINED));
  }

  /** On the FX thread. */
  void press(KeyCode code) {
    fire(stage.getScene().getFocusOwner(), KeyEvent.KEY_PRESSED, "", code);
  }

  private static void fire(Node target, EventType<KeyEvent> type, String text, KeyCode code) {
    Event.fireEvent(target, new KeyEvent(type, text, text, code, false, false, false, false));
  }

  void undoAndRedo() {
    BudgetSession session = session();
    session.undo().toCompletableFuture().join();
    session.redo().toCompletableFuture().join();
  }

  /** Lays the whole window out and turns all of it into pixels. On the FX thread. */
  void render(WritableImage image) {
    Parent root = stage.getScene().getRoot();
    root.applyCss();
    root.layout();
    root.snapshot(new SnapshotParameters(), image);
  }

  @Override
  public void close() {
    CompletableFuture<Boolean> closed = new CompletableFuture<>();
    run(() -> window.close(() -> closed.complete(true)));
    closed.join();
    run(stage::close);
  }
}
