package org.budgetbook.desktop.shell;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.budgetbook.library.Messages;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The one place for long work and what comes of it: cards over the window's lower right corner.
 * Work shows how far it is and can be cancelled; failures stay until they are dismissed.
 */
final class Notices extends VBox {

  private static final Duration NOTICE_STAYS = Duration.seconds(6);

  private final Messages messages;
  private final Background background;

  Notices(Messages messages, Background background) {
    this.messages = messages;
    this.background = background;
    setId("notices");
    getStyleClass().add("notices");
    setAlignment(Pos.BOTTOM_RIGHT);
    setPickOnBounds(false);
    setFillWidth(false);
  }

  /** Something was done: one sentence that goes by itself. */
  void done(String sentence) {
    HBox card = card(Feather.CHECK_CIRCLE, "notice-done", sentence);
    PauseTransition stay = new PauseTransition(NOTICE_STAYS);
    stay.setOnFinished(event -> getChildren().remove(card));
    stay.play();
  }

  /** Something was done, and something more can be done with it while the notice stays. */
  void done(String sentence, String action, Runnable more) {
    HBox card = card(Feather.CHECK_CIRCLE, "notice-done", sentence);
    Button button = new Button(action);
    button.setId("notice-action");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> {
      getChildren().remove(card);
      more.run();
    });
    card.getChildren().add(card.getChildren().size() - 1, button);
  }

  /** Something could not be done: one sentence that stays until it is dismissed. */
  void failed(String sentence) {
    card(Feather.ALERT_CIRCLE, "notice-failed", sentence);
  }

  /**
   * As {@link #failed(String)}, with a way out.
   *
   * @param other what the button says
   */
  void failed(String sentence, String other, Runnable action) {
    HBox card = card(Feather.ALERT_CIRCLE, "notice-failed", sentence);
    Button button = new Button(other);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().addAll("small", "notice-action");
    button.setOnAction(event -> {
      getChildren().remove(card);
      action.run();
    });
    card.getChildren().add(card.getChildren().size() - 1, button);
  }

  private HBox card(Feather icon, String style, String sentence) {
    Label text = new Label(sentence);
    text.setWrapText(true);
    text.getStyleClass().add("notice-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    Button dismiss = new Button(null, new FontIcon(Feather.X));
    dismiss.getStyleClass().addAll("flat", "button-icon", "notice-dismiss");
    dismiss.setAccessibleText(messages.text("shell.dismiss"));
    HBox card = new HBox(new FontIcon(icon), text, dismiss);
    card.getStyleClass().addAll("notice", style);
    card.setAlignment(Pos.CENTER_LEFT);
    dismiss.setOnAction(event -> getChildren().remove(card));
    getChildren().removeIf(other -> other.getStyleClass().contains(style));
    getChildren().add(card);
    return card;
  }

  /**
   * Does long work beside the FX thread.
   *
   * @param title what is being done
   * @param work what is done; it may ask whether it was cancelled
   * @param done gets the result on the FX thread
   */
  <T> void work(String title, Function<Progress, T> work, Consumer<T> done) {
    AtomicBoolean cancelled = new AtomicBoolean();
    Label name = new Label(title);
    name.getStyleClass().add("notice-text");
    ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.setMaxWidth(Double.MAX_VALUE);
    Button cancel = new Button(messages.text("shell.cancel"));
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(event -> {
      cancelled.set(true);
      cancel.setDisable(true);
      name.setText(messages.text("shell.cancelling"));
    });
    VBox middle = new VBox(name, bar);
    middle.getStyleClass().add("notice-work");
    HBox.setHgrow(middle, Priority.ALWAYS);
    HBox card = new HBox(middle, cancel);
    card.getStyleClass().add("notice");
    card.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(card);
    Progress progress =
        new Progress() {
          @Override
          public void at(Message step, int behind, int total) {
            String text = messages.text(step);
            Platform.runLater(() -> {
              if (!cancelled.get()) {
                name.setText(text);
              }
              bar.setProgress(1.0 * behind / Math.max(1, total));
            });
          }

          @Override
          public boolean cancelled() {
            return cancelled.get();
          }
        };
    background.run(
        () -> {
          try {
            return new Outcome<>(work.apply(progress));
          } catch (CancellationException e) {
            return new Outcome<T>(null);
          }
        },
        outcome -> {
          getChildren().remove((Node) card);
          if (outcome.result() == null) {
            done(messages.text("shell.cancelled"));
          } else {
            done.accept(outcome.result());
          }
        },
        sentence -> {
          getChildren().remove((Node) card);
          failed(sentence);
        });
  }

  /** Null: cancelled. */
  private record Outcome<T>(@org.jspecify.annotations.Nullable T result) {}
}
