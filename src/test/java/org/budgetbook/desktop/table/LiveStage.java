package org.budgetbook.desktop.table;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.budgetbook.book.FactId;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.FindingsBoard;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.desktop.grid.CellPlace;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridLooks;
import org.budgetbook.desktop.grid.GridView;
import org.budgetbook.desktop.inspect.Inspector;
import org.budgetbook.session.OpenSample;

/** A live table and the inspector beside it, on the sample, in a window without a display. */
final class LiveStage implements AutoCloseable {

  private final OpenSample sample;
  private final LiveTable table;
  private final Inspector inspector;
  private final Stage stage;
  private final List<FactId> jumps = new ArrayList<>();

  LiveStage(Path folder, String first, String family) {
    this(new OpenSample(folder), first, family);
  }

  /** Closes the sample with itself. */
  LiveStage(OpenSample opened, String first, String family) {
    sample = opened;
    Fx.start();
    table =
        Fx.call(() ->
            new LiveTable(
                family,
                GridLooks.forgetful(),
                sample.budget(),
                sample.vocabulary(),
                sample.messages(),
                jumps::add));
    inspector =
        Fx.call(() ->
            new Inspector(
                sample.budget(),
                sample.vocabulary(),
                sample.messages(),
                jumps::add,
                new FindingsBoard(sample.budget(), failure -> {}),
                finding -> {},
                ZoneOffset.UTC,
                Inspector.Layout.FIRST,
                layout -> {}));
    stage = Fx.call(() -> window(family));
    Fx.await("the window has the keyboard", stage::isFocused);
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
    Fx.run(() -> table.show(id));
    Fx.await(
        "table " + id,
        () ->
            table.focusProperty().get() != null
                && table.focusProperty().get().table().definition().id().equals(id));
  }

  /** What stands at a place of the grid. */
  String text(CellPlace place) {
    return Fx.call(() -> textNow(place));
  }

  /** The same on the FX thread. */
  String textNow(CellPlace place) {
    return grid().model().cell(place.row(), place.column()).text();
  }

  int levelNow(int row) {
    return Fx.call(() -> grid().model().foldLevel(row));
  }

  /** Folds the group of the row that has the keyboard, by its key. */
  void fold() {
    Fx.run(() -> {
      Node target = stage.getScene().getFocusOwner();
      Event.fireEvent(
          target,
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.LEFT, true, false, true, false));
    });
  }

  void select(CellPlace place) {
    Fx.run(() -> {
      // Keys reach a field only once its skin is made, which the first pulse may not have done.
      stage.getScene().getRoot().applyCss();
      stage.getScene().getRoot().layout();
      grid().select(new CellRange(place.row(), place.column(), place.row(), place.column()));
      grid().requestFocus();
    });
    Fx.await("the grid has the keyboard", () -> stage.getScene().getFocusOwner().isFocused());
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
    Fx.run(() -> fire(KeyEvent.KEY_PRESSED, "", code));
  }

  /** Types at what has the keyboard. */
  void type(String text) {
    Fx.run(() -> {
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
    Fx.run(() -> {
      table.detach();
      inspector.detach();
      stage.close();
    });
    sample.close();
  }
}
