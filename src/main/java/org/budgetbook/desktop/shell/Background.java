package org.budgetbook.desktop.shell;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.budgetbook.library.Messages;
import org.budgetbook.session.Failures;

/**
 * Slow work on one thread beside the FX thread, in the order it is asked for; what comes of it is
 * given back on the FX thread.
 */
final class Background implements AutoCloseable {

  private final Messages messages;
  private final Failures failures = new Failures();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("budgetbook-work").daemon(true).factory());

  Background(Messages messages) {
    this.messages = messages;
  }

  /** Runs {@code work}; then {@code done} gets its result, or {@code failed} one sentence. */
  <T> void run(Supplier<T> work, Consumer<T> done, Consumer<String> failed) {
    thread.execute(() -> {
      try {
        T result = work.get();
        Platform.runLater(() -> done.accept(result));
      } catch (RuntimeException e) {
        String sentence = messages.text(failures.sentenceOf(e));
        Platform.runLater(() -> failed.accept(sentence));
      }
    });
  }

  @Override
  public void close() {
    thread.close();
  }
}
