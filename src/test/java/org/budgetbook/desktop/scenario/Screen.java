package org.budgetbook.desktop.scenario;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.grid.GridView;

/** What can be seen on the screen, found by what the user reads. */
final class Screen {

  private final Program program;

  Screen(Program program) {
    this.program = program;
  }

  /** Waits until something of a type can be seen, and returns it. */
  <N extends Node> N await(String what, Class<N> type, Predicate<N> wanted) {
    Fx.await(what, () -> find(type, wanted).isPresent());
    return Fx.call(() -> find(type, wanted).orElseThrow());
  }

  /** The same now; for the FX thread. */
  <N extends Node> Optional<N> find(Class<N> type, Predicate<N> wanted) {
    return all(type).filter(wanted).findFirst();
  }

  /** All of a type that can be seen; for the FX thread. */
  <N extends Node> Stream<N> all(Class<N> type) {
    return visible().filter(type::isInstance).map(type::cast);
  }

  /** In the program's window and in what stands over it; for the FX thread. */
  private Stream<Node> visible() {
    List<Window> windows = List.copyOf(Window.getWindows());
    return windows.reversed().stream()
        .filter(window -> window.equals(program.stage()) || isOver(window))
        .flatMap(window -> below(window.getScene().getRoot()));
  }

  private boolean isOver(Window window) {
    return window instanceof javafx.stage.PopupWindow popup
        && program.stage().equals(popup.getOwnerWindow());
  }

  private static Stream<Node> below(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    Stream<Node> own = Stream.of(node);
    return node instanceof Parent parent
        ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(Screen::below))
        : own;
  }

  /** What a control is called: by its text, else by what a screen reader says. */
  static boolean isNamed(Node node, String name) {
    return node instanceof Labeled labeled && name.equals(labeled.getText())
        || name.equals(node.getAccessibleText());
  }

  /** The field with a name above it or in it. */
  TextInputControl field(String name) {
    return await(
        "a field named " + name,
        TextInputControl.class,
        field ->
            name.equals(field.getPromptText())
                || name.equals(field.getAccessibleText())
                || find(
                        Label.class,
                        label -> field.equals(label.getLabelFor()) && name.equals(label.getText()))
                    .isPresent());
  }

  /** The grid in view. */
  GridView grid() {
    return await("a grid", GridView.class, Screen::isLaidOut);
  }

  static boolean isLaidOut(GridView grid) {
    return grid.getWidth() > 0 && grid.getHeight() > 0;
  }

  /** The words of a label by its id; for the FX thread. */
  String label(String id) {
    return ((Label) Objects.requireNonNull(program.scene().lookup("#" + id), id)).getText();
  }
}
