package org.budgetbook.desktop.shell;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The toolkit for tests: started once in a process, never ended. */
final class Screen {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static boolean started;

  private Screen() {}

  static synchronized void start() {
    if (!started) {
      CompletableFuture<Boolean> ready = new CompletableFuture<>();
      try {
        Platform.startup(() -> ready.complete(true));
      } catch (IllegalStateException alreadyStarted) {
        ready.complete(true);
      }
      Platform.setImplicitExit(false);
      ready.orTimeout(20, TimeUnit.SECONDS).join();
      started = true;
    }
  }

  /** Runs on the FX thread and waits for the result. */
  static <T> T call(Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        result.complete(work.call());
      } catch (Exception | AssertionError e) {
        result.completeExceptionally(e);
      }
    });
    return result.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  static void run(Runnable work) {
    call(() -> {
      work.run();
      return true;
    });
  }

  /** Waits until something on the screen holds. */
  static void await(String what, BooleanSupplier holds) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!call(holds::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never happened: " + what);
      }
      sleep();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void close(Stage stage) {
    run(stage::close);
  }
}
