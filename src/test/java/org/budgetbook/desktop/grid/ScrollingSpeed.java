package org.budgetbook.desktop.grid;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.budgetbook.desktop.control.Fonts;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.library.Resources;

/** Prints what a frame of the grid costs while scrolling and typing, in milliseconds. */
public final class ScrollingSpeed {

  private ScrollingSpeed() {}

  /** Needs no arguments. */
  public static void main(String[] args) {
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    Platform.startup(() -> {
      try {
        Theme.LIGHT.use();
        String family = Fonts.load(Resources.ofProgram());
        for (GridFrames.Times times : new GridFrames(family, 300, 600).measure()) {
          System.out.printf(
              "%s: median %.2f ms, p95 %.2f ms, p99 %.2f ms, worst %.2f ms%n",
              times.what(), times.median(), times.p95(), times.p99(), times.worst());
        }
        done.complete(true);
      } catch (RuntimeException e) {
        done.completeExceptionally(e);
      }
    });
    done.join();
    System.exit(0);
  }
}
