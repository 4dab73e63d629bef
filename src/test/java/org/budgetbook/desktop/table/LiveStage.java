package org.budgetbook.desktop.table;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.budgetbook.book.FactId;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.desktop.grid.CellPlace;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridView;
import org.budgetbook.desktop.inspect.Inspector;
import org.budgetbook.session.OpenSample;

/** A live table and the inspector beside it, on the sample, in a window without a display. */
final class LiveStage implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 20;

  private final OpenSample sample;
  private final LiveTable table;
  private final Inspector inspector;
  private final Stage stage;
  private final List<FactId> jumps = new ArrayList<>();

  LiveStage(Path folder, String first, String family) {
    sample = new OpenSample(folder);
    start();
    table =
        call(() ->
            new LiveTable(
                family, sample.budget(), sample.vocabulary(), sample.messages(), jumps::add));
    inspector =
        call(() ->
            new Inspector(
                sample.budget(),
                sample.vocabulary(),
                sample.messages(),
                jumps::add,
                ZoneOffset.UTC,
                Inspector.Layout.FIRST,
                layout -> {}));
    stage = call(() -> window(family));
    await("the window has the keyboard", stage::isFocused);
    show(first);
  }

  private Stage window(String family) {
    Theme.LIGHT.use();
    BorderPane root = new BorderPane(table.node());
    root.setRight(inspector.node());
    root.getStyleClass().add("main-window");
    root.setStyle("-fx-font-family: \"" + family + "\";");
    Stage window = new Stage();
    Scene scene = new Scene(root, 990, 760);
    scene.getStylesheets().add("/desktop/window.css");
    window.setScene(scene);
    window.show();
    table.focusProperty().addListener((source, before, after) -> inspector.look(after));
    table.attach();
    inspector.attach();
    return window;
  }

  static void start() {
    CompletableFuture<Boolean> ready = new CompletableFuture<>();
    try {
      Platform.startup(() -> ready.complete(true));
    } catch (IllegalStateException alreadyStarted) {
      ready.complete(true);
    }
    ready.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    Platform.setImplicitExit(false);
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

  OpenSample sample() {
    return sample;
  }

  LiveTable table() {
    return table;
  }

  Stage stage() {
    return stage;
  }

  List<FactId> jumps() {
    return jumps;
  }

  GridView grid() {
    return Objects.requireNonNull(table.grid());
  }

  /** Shows a table of the edition and waits for it. */
  void show(String id) {
    run(() -> table.show(id));
    await(
        "table " + id,
        () ->
            table.focusProperty().get() != null
                && table.focusProperty().get().table().definition().id().equals(id));
  }

  /** What stands at a place of the grid. */
  String text(CellPlace place) {
    return call(() -> textNow(place));
  }

  /** The same on the FX thread. */
  String textNow(CellPlace place) {
    return grid().model().cell(place.row(), place.column()).text();
  }

  void select(CellPlace place) {
    run(() -> {
      // Keys reach a field only once its skin is made, which the first pulse may not have done.
      stage.getScene().getRoot().applyCss();
      stage.getScene().getRoot().layout();
      grid().select(new CellRange(place.row(), place.column(), place.row(), place.column()));
      grid().requestFocus();
    });
    await("the grid has the keyboard", () -> stage.getScene().getFocusOwner().isFocused());
  }

  /** For the FX thread. */
  Node lookup(String selector) {
    Node node = stage.getScene().lookup(selector);
    if (node == null) {
      throw new AssertionError("not on the screen: " + selector);
    }
    return node;
  }

  /** For the FX thread. */
  boolean isShown(String selector) {
    Node node = stage.getScene().lookup(selector);
    return node != null && node.isVisible();
  }

  void press(KeyCode code) {
    run(() -> fire(KeyEvent.KEY_PRESSED, "", code));
  }

  /** Types at what has the keyboard. */
  void type(String text) {
    run(() -> {
      for (int at = 0; at < text.length(); at++) {
        fire(KeyEvent.KEY_TYPED, text.substring(at, at + 1), KeyCode.UNDEFINED);
      }
    });
  }

  private void fire(EventType<KeyEvent> type, String text, KeyCode code) {
    Node target = stage.getScene().getFocusOwner();
    Event.fireEvent(target, new KeyEvent(type, text, text, code, false, false, false, false));
  }

  @Override
  public void close() {
    run(() -> {
      table.detach();
      inspector.detach();
      stage.close();
    });
    sample.close();
  }
}
