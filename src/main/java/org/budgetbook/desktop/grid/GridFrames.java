package org.budgetbook.desktop.grid;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.budgetbook.bench.Timings;

/**
 * Measures what a frame of the grid costs over 5,000 rows of ten columns. Each frame is painted and
 * then turned into pixels by the renderer in use, on this thread, so that the figures are upper
 * bounds of what the user waits for.
 */
public final class GridFrames {

  private static final int ROWS = 5_000;
  private static final int WIDTH = 1_366;
  private static final int HEIGHT = 768;
  private static final int STEP = 53;

  private final String family;
  private final int warmUp;
  private final int frames;

  /** Rows of the measured grid. */
  public static int rows() {
    return ROWS;
  }

  /**
   * A measurement of some frames after some that do not count.
   *
   * @param family the font the grid writes in
   */
  public GridFrames(String family, int warmUp, int frames) {
    this.family = family;
    this.warmUp = warmUp;
    this.frames = frames;
  }

  /**
   * Opens a window, measures and closes it. On the FX thread, which is busy meanwhile.
   *
   * @return the times of a scroll step, a keystroke and a commit, by these words
   */
  public Map<String, Timings> measure() {
    GridView[] made = new GridView[1];
    MeasuredGrid cells = new MeasuredGrid(ROWS, model -> made[0].update(model));
    GridView grid = new GridView(family, cells.model(), 2);
    made[0] = grid;
    grid.setEditing(cells);
    StackPane root = new StackPane(grid);
    Stage stage = new Stage();
    stage.setScene(new Scene(root, WIDTH, HEIGHT));
    stage.show();
    grid.requestFocus();
    WritableImage image = new WritableImage(WIDTH, HEIGHT);
    Runnable render =
        () -> {
          root.applyCss();
          root.layout();
          grid.paint();
          root.snapshot(new SnapshotParameters(), image);
        };
    try {
      Map<String, Timings> times = new LinkedHashMap<>();
      times.put(
          "scroll",
          times(frame -> {
            grid.body().scrollTo(0, frame * (double) STEP);
            render.run();
          }));
      times.put(
          "keystroke",
          times(frame -> {
            type(grid, Integer.toString(frame % 10));
            render.run();
          }));
      times.put(
          "commit",
          times(frame -> {
            type(grid, Integer.toString(frame % 10));
            press(grid, KeyCode.ENTER);
            render.run();
          }));
      return times;
    } finally {
      stage.close();
    }
  }

  private Timings times(IntConsumer frame) {
    Timings times = new Timings(frames);
    for (int i = -warmUp; i < frames; i++) {
      long start = System.nanoTime();
      frame.accept(i + warmUp);
      if (i >= 0) {
        times.add(System.nanoTime() - start);
      }
    }
    return times;
  }

  private static void type(GridView grid, String character) {
    fire(grid, KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED);
  }

  private static void press(GridView grid, KeyCode code) {
    fire(grid, KeyEvent.KEY_PRESSED, "", code);
  }

  private static void fire(
      GridView grid, javafx.event.EventType<KeyEvent> type, String character, KeyCode code) {
    Node field = grid.editor().field();
    Event.fireEvent(
        field, new KeyEvent(type, character, character, code, false, false, false, false));
  }
}
