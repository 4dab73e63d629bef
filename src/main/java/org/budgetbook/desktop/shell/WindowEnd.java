package org.budgetbook.desktop.shell;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Duration;
import org.budgetbook.library.Messages;
import org.budgetbook.session.Failures;
import org.jspecify.annotations.Nullable;

/**
 * How the window is closed. First everything typed is saved, with the budget still in view: what is
 * refused keeps it open, so that it can be mended. Then budget and workspace are closed, beside the
 * FX thread. For the FX thread.
 */
final class WindowEnd {

  private static final Duration PATIENCE = Duration.seconds(15);

  private final MainWindow window;
  private final WorkspaceFlow flow;
  private final Background background;
  private final Notices notices;
  private final Preferences preferences;
  private final Messages messages;
  private final Failures failures = new Failures();
  private boolean begun;

  WindowEnd(
      MainWindow window,
      WorkspaceFlow flow,
      Background background,
      Notices notices,
      Preferences preferences,
      Messages messages) {
    this.window = window;
    this.flow = flow;
    this.background = background;
    this.notices = notices;
    this.preferences = preferences;
    this.messages = messages;
  }

  /**
   * Begins to close, unless it has begun.
   *
   * @param closed runs when all is done, on the FX thread
   */
  void begin(Runnable closed) {
    if (begun) {
      return;
    }
    begun = true;
    BudgetPane budget = window.budget();
    if (budget == null) {
      close(closed, false);
      return;
    }
    PauseTransition slow = askWhenSlow(closed);
    Node typing = budget.getScene().getFocusOwner();
    var _ =
        budget
            .save(window::takeFocus)
            .whenComplete((saved, failure) ->
                Platform.runLater(() -> {
                  slow.stop();
                  if (failure == null) {
                    close(closed, false);
                  } else {
                    stay(budget, typing, failure, closed);
                  }
                }));
  }

  /** The budget stays in view with what was typed; the user mends it or gives it up. */
  private void stay(BudgetPane budget, @Nullable Node typing, Throwable failure, Runnable closed) {
    begun = false;
    window.put(budget);
    if (typing != null) {
      typing.requestFocus();
    }
    String sentence = messages.text(failures.sentenceOf(failure));
    notices.failed(
        messages.text("shell.closing.refused", sentence),
        messages.text("shell.closing.give-up"),
        () -> {
          begun = true;
          close(closed, true);
        });
  }

  /**
   * Where this takes long or fails, the window says so and leaves it to the user.
   *
   * @param givenUp whether the user knows that something is not saved
   */
  private void close(Runnable closed, boolean givenUp) {
    AtomicReference<@Nullable Throwable> unsaved = new AtomicReference<>();
    CompletionStage<Void> settled = window.closeBudget();
    var _ = settled.whenComplete((done, failure) -> unsaved.set(failure));
    window.put(Placeholder.calm(messages.text("shell.closing")));
    PauseTransition slow = askWhenSlow(closed);
    Runnable end =
        () -> {
          slow.stop();
          background.close();
          closed.run();
        };
    background.run(
        () -> {
          flow.close();
          preferences.save();
          return Optional.ofNullable(givenUp ? null : unsaved.get()).map(failures::sentenceOf);
        },
        failure -> {
          slow.stop();
          failure.ifPresentOrElse(
              sentence ->
                  askToEnd(messages.text("shell.closing.unsaved", messages.text(sentence)), end),
              end);
        },
        sentence -> {
          slow.stop();
          askToEnd(messages.text("shell.closing.unsaved", sentence), end);
        });
  }

  private PauseTransition askWhenSlow(Runnable closed) {
    PauseTransition slow = new PauseTransition(PATIENCE);
    slow.setOnFinished(event -> askToEnd(messages.text("shell.closing.slow"), closed));
    slow.play();
    return slow;
  }

  private void askToEnd(String sentence, Runnable end) {
    window.put(Placeholder.failure(sentence, messages.text("shell.closing.end"), end));
  }
}
