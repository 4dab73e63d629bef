package org.budgetbook.desktop.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.budgetbook.desktop.Fx;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;

/** The user's hands: keys, mouse and input method. */
final class Hands {

  private static final Map<String, KeyCode> SHORT =
      Map.of("Ctrl", KeyCode.CONTROL, "Del", KeyCode.DELETE, "Esc", KeyCode.ESCAPE);

  private final Program program;
  private final FxRobot robot = new FxRobot();

  Hands(Program program) {
    this.program = program;
  }

  /** Presses keys together and lets them go: {@code Ctrl+Shift+Z}. */
  void press(String keys) {
    List<KeyCode> codes = Arrays.stream(keys.split("\\+")).map(Hands::code).toList();
    robot.press(codes.toArray(KeyCode[]::new));
    robot.release(codes.reversed().toArray(KeyCode[]::new));
  }

  private static KeyCode code(String name) {
    KeyCode known = SHORT.get(name);
    return known == null ? KeyCode.getKeyCode(name) : known;
  }

  /** Types where the keyboard is. */
  void type(String text) {
    robot.targetWindow(program.stage());
    robot.write(text, 0);
  }

  /** Scrolls to it, if need be, and clicks it. */
  void click(Node node) {
    Fx.run(() -> {
      // A page that came just now has no places before the next pulse.
      node.getScene().getRoot().applyCss();
      node.getScene().getRoot().layout();
      reveal(node);
    });
    click(
        Fx.call(() -> {
          Point2D centre =
              new Point2D(node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
          return node.localToScreen(centre);
        }));
  }

  private static void reveal(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane) {
        Bounds view = pane.localToScene(pane.getLayoutBounds());
        Bounds wanted = node.localToScene(node.getLayoutBounds());
        double hidden =
            Math.max(0, wanted.getMaxY() - view.getMaxY())
                - Math.max(0, view.getMinY() - wanted.getMinY());
        double range =
            pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (hidden != 0 && range > 0) {
          pane.setVvalue(Math.clamp(pane.getVvalue() + hidden / range, 0, 1));
          pane.layout();
        }
      }
    }
  }

  void click(Point2D screen) {
    robot.clickOn(screen, Motion.DIRECT, MouseButton.PRIMARY);
  }

  /**
   * Enters a text as an input method does: its letters are composed, then the words are committed.
   */
  void compose(String letters, String words) {
    Fx.run(() -> {
      Node focus = program.scene().getFocusOwner();
      for (int typed = 1; typed <= letters.length(); typed++) {
        String composed = letters.substring(0, typed);
        Event.fireEvent(focus, event(focus, composed, ""));
      }
      Event.fireEvent(focus, event(focus, "", words));
    });
  }

  private static InputMethodEvent event(Node focus, String composed, String committed) {
    List<InputMethodTextRun> runs =
        composed.isEmpty()
            ? List.of()
            : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
    return new InputMethodEvent(
        focus,
        focus,
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        runs,
        committed,
        composed.length());
  }
}
