package org.budgetbook.desktop.shell;

import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/** Preferences are written soon after they change: a process may be killed. */
final class SavedPreferences {

  /** After a change of looks, so that a window being dragged is written once. */
  private static final Duration SETTLED = Duration.millis(500);

  private SavedPreferences() {}

  static void keep(Preferences preferences) {
    PauseTransition settled = new PauseTransition(SETTLED);
    settled.setOnFinished(event -> {
      var _ = CompletableFuture.runAsync(preferences::save);
    });
    preferences.onChange(() -> Platform.runLater(settled::playFromStart));
  }
}
