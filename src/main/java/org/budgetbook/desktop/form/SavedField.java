package org.budgetbook.desktop.form;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.desktop.control.ActionQueue;
import org.budgetbook.session.Stay;

/**
 * A text field whose content is saved when it is left and after a short pause in typing. What was
 * typed and cannot be taken stays, with the reason under it. For the FX thread.
 */
final class SavedField {

  private static final Duration PAUSE = Duration.seconds(1.5);

  private final TextInputControl field;
  private final FieldValue value;
  private final FormDesk desk;
  private final ActionQueue queue;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Label problem = new Label();

  /** What the field held when it and the book agreed last. */
  private String agreed = "";

  private boolean showing;

  /** What is typed until the field is left is one step of undo, however often it pauses. */
  private Stay stay = new Stay();

  /**
   * @param queue of the form: its fields are saved one after another
   */
  SavedField(TextInputControl field, FieldValue value, ActionQueue queue, FormDesk desk) {
    this.field = field;
    this.value = value;
    this.desk = desk;
    this.queue = queue;
    problem.getStyleClass().add("form-problem");
    problem.setWrapText(true);
    problem.managedProperty().bind(problem.visibleProperty());
    problem.setVisible(false);
    pause.setOnFinished(event -> save());
    field
        .textProperty()
        .addListener((source, before, after) -> {
          if (!showing) {
            pause.playFromStart();
          }
        });
    field
        .focusedProperty()
        .addListener((source, before, after) -> {
          if (after) {
            stay = new Stay();
          } else {
            save();
          }
        });
  }

  /** The reason why what was typed could not be taken; stands nowhere until it is placed. */
  Label problem() {
    return problem;
  }

  private boolean isChanged() {
    return !field.getText().equals(agreed);
  }

  /** Shows the book's content, unless something typed is not saved yet. */
  void show(Book book) {
    if (!isChanged()) {
      put(value.text(book));
    }
  }

  /** Shows the book's content, whatever was typed before. */
  void reset(Book book) {
    pause.stop();
    say("");
    put(value.text(book));
  }

  private void put(String text) {
    agreed = text;
    if (!field.getText().equals(text)) {
      showing = true;
      int caret = Math.min(field.getCaretPosition(), text.length());
      field.setText(text);
      field.positionCaret(caret);
      showing = false;
    }
  }

  /** Gives what was typed to the session now. */
  void save() {
    pause.stop();
    if (!isChanged()) {
      return;
    }
    String typed = field.getText();
    Optional<Action> nothing = Optional.empty();
    var _ =
        queue
            .submit(
                book -> typed.equals(value.text(book)) ? nothing : value.typed(book, typed), stay)
            .whenComplete((done, failure) ->
                onScreen(() -> {
                  if (failure == null) {
                    saved(typed);
                  } else {
                    say(desk.messages().text(desk.failures().sentenceOf(failure)));
                  }
                }));
  }

  /** While the user stays in the field nothing moves under the caret. */
  private void saved(String typed) {
    say("");
    boolean untouchedSince = field.getText().equals(typed);
    if (untouchedSince && !field.isFocused()) {
      put(value.text(desk.session().book()));
    } else {
      agreed = typed;
    }
  }

  private void say(String sentence) {
    problem.setText(sentence);
    problem.setVisible(!sentence.isEmpty());
  }

  private static void onScreen(Runnable work) {
    if (Platform.isFxApplicationThread()) {
      work.run();
    } else {
      Platform.runLater(work);
    }
  }
}
