package org.budgetbook.desktop.grid;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.budgetbook.desktop.control.Fonts;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.library.Resources;

/**
 * Measures a frame of a grid of 5,000 rows while it scrolls, in milliseconds: painting into the
 * canvas, and painting with the software renderer turning it into pixels. Prints one line each.
 */
public final class ScrollingSpeed {

  private static final int ROWS = 5000;
  private static final int WARM_UP = 300;
  private static final int FRAMES = 600;

  private ScrollingSpeed() {}

  /** Needs no arguments. */
  public static void main(String[] args) {
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    Platform.startup(() -> {
      try {
        measure();
        done.complete(true);
      } catch (RuntimeException e) {
        done.completeExceptionally(e);
      }
    });
    done.join();
    System.exit(0);
  }

  private static void measure() {
    Theme.LIGHT.use();
    String family = Fonts.load(Resources.ofProgram());
    String[] lines =
        IntStream.range(0, ROWS)
            .mapToObj(row ->
                "%d|一般行政管理事务第%d项|%d.25|%d.50|%d.75|%d.10|%d.00"
                    .formatted(2010000 + row, row, row, row, row, row, row))
            .toArray(String[]::new);
    long start = System.nanoTime();
    GridView grid = new GridView(family, new TextGrid(lines), 2);
    StackPane root = new StackPane(grid);
    Scene scene = new Scene(root, 1000, 700);
    scene.getStylesheets().add("/desktop/window.css");
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    root.applyCss();
    root.layout();
    System.out.printf(
        "first layout of %d rows: %.1f ms%n", ROWS, (System.nanoTime() - start) / 1e6);
    for (int i = 0; i < 5; i++) {
      long zoom = System.nanoTime();
      grid.setZoom(1 + i % 2 / 10.0);
      root.layout();
      System.out.printf(
          "measuring and laying out again: %.1f ms%n", (System.nanoTime() - zoom) / 1e6);
    }
    times("paint", grid, grid::paint);
    WritableImage image = new WritableImage(1000, 700);
    SnapshotParameters plain = new SnapshotParameters();
    times(
        "paint and render 1000x700",
        grid,
        () -> {
          grid.paint();
          root.snapshot(plain, image);
        });
  }

  private static void times(String what, GridView grid, Runnable frame) {
    double[] milliseconds = new double[FRAMES];
    for (int i = -WARM_UP; i < FRAMES; i++) {
      grid.body().scrollTo(0, (i + WARM_UP) * 53.0);
      long start = System.nanoTime();
      frame.run();
      if (i >= 0) {
        milliseconds[i] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(milliseconds);
    System.out.printf(
        "%s: median %.2f ms, p95 %.2f ms, p99 %.2f ms, worst %.2f ms%n",
        what,
        milliseconds[FRAMES / 2],
        milliseconds[FRAMES * 95 / 100],
        milliseconds[FRAMES * 99 / 100],
        milliseconds[FRAMES - 1]);
  }
}
