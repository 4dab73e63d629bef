package org.budgetbook.desktop.control;

import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a page at the latest state of something that takes a while to make, such as the text or the
 * pages of a book. For the FX thread.
 */
public final class FollowedState<T> {

  private final Function<Runnable, Runnable> follow;
  private final Supplier<? extends CompletionStage<T>> make;
  private final Consumer<T> show;
  private final Consumer<Throwable> failed;
  private @Nullable Runnable end;
  private boolean asked;
  private boolean askAgain;

  /**
   * @param follow runs what it is given after each change, on any thread; returns what ends that
   * @param make makes the state as it is now; completes on any thread
   * @param show gets each state, on the FX thread
   * @param failed is told what went wrong, on the FX thread
   */
  public FollowedState(
      Function<Runnable, Runnable> follow,
      Supplier<? extends CompletionStage<T>> make,
      Consumer<T> show,
      Consumer<Throwable> failed) {
    this.follow = follow;
    this.make = make;
    this.show = show;
    this.failed = failed;
  }

  /** Shows the state as it is, and follows it from now on. */
  public void start() {
    stop();
    end = follow.apply(() -> Platform.runLater(this::ask));
    ask();
  }

  /** Follows nothing more. */
  public void stop() {
    if (end != null) {
      end.run();
      end = null;
    }
  }

  /** Changes that come while the state is being made ask once more, all together. */
  private void ask() {
    if (end == null) {
      return;
    }
    if (asked) {
      askAgain = true;
      return;
    }
    asked = true;
    make.get()
        .whenComplete((state, failure) ->
            Platform.runLater(() -> {
              asked = false;
              if (failure != null) {
                // What was asked may have been closed meanwhile, which troubles nobody any more.
                if (end != null) {
                  failed.accept(failure);
                }
              } else {
                show.accept(state);
              }
              if (askAgain) {
                askAgain = false;
                ask();
              }
            }));
  }
}
