package org.budgetbook.desktop.shell;

import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.budgetbook.desktop.grid.GridView;

/** Sees when a started window has painted its first table, says so and closes the window. */
final class FirstTable extends AnimationTimer {

  /** A frame that was begun is painted when the second one after it begins. */
  private static final int FRAMES = 2;

  private final Stage stage;
  private final Runnable painted;
  private int frames;

  FirstTable(Stage stage, Runnable painted) {
    this.stage = stage;
    this.painted = painted;
  }

  @Override
  public void handle(long now) {
    Node found = stage.getScene().lookup(".grid");
    if (found instanceof GridView grid && grid.model().rowCount() > 0 && grid.getHeight() > 0) {
      frames++;
    }
    if (frames > FRAMES) {
      stop();
      painted.run();
      Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
  }
}
