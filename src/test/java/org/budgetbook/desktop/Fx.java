package org.budgetbook.desktop;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The toolkit for tests: started once in a process, never ended; and its thread to work on. */
public final class Fx {

  private static final long PATIENCE_SECONDS = 20;

  private Fx() {}

  /** Starts the toolkit, unless it runs already. */
  public static void start() {
    CompletableFuture<Boolean> ready = new CompletableFuture<>();
    try {
      Platform.startup(() -> ready.complete(true));
    } catch (IllegalStateException alreadyStarted) {
      ready.complete(true);
    }
    ready.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    Platform.setImplicitExit(false);
  }

  /** Runs on the FX thread and waits for the result. */
  public static <T> T call(Callable<T> work) {
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

  /**
   * A single event of the primary button, that did not move since it was pressed.
   *
   * @param x in the coordinates of the node that gets it, or of the scene
   */
  public static MouseEvent click(EventType<MouseEvent> type, double x, double y) {
    Point2D place = new Point2D(x, y);
    return click(type, place, place, 1);
  }

  /**
   * The same.
   *
   * @param place in the coordinates of the node that gets it
   * @param clicks how often the button was pressed there
   */
  public static MouseEvent click(
      EventType<MouseEvent> type, Point2D place, Point2D screen, int clicks) {
    return new MouseEvent(
        type,
        place.getX(),
        place.getY(),
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
        null);
  }

  public static void run(Runnable work) {
    call(() -> {
      work.run();
      return true;
    });
  }

  /** Waits until something holds; other work of the FX thread goes on meanwhile. */
  public static void await(String what, BooleanSupplier holds) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!call(holds::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never happened: " + what);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
