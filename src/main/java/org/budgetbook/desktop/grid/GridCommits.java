package org.budgetbook.desktop.grid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.budgetbook.desktop.grid.GridEditing.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, until it has come back in a model or was refused. A typed text is shown at once;
 * a refused one comes back into the editor, after whatever is being typed meanwhile.
 */
final class GridCommits {

  /** How long an accepted text still stands where no other model comes. */
  private static final Duration SETTLING = Duration.millis(400);

  private record Refusal(CellPlace place, String text, String sentence) {}

  private final GridView grid;
  private final CellMessage message;
  private final String failure;
  private final Map<CellPlace, String> typed = new HashMap<>();
  private final Set<CellPlace> accepted = new HashSet<>();
  private @Nullable Refusal waiting;
  private @Nullable CellPlace answering;
  private boolean asking;
  private boolean reopening;

  /** {@code failure} is said where a change neither came about nor was refused. */
  GridCommits(GridView grid, CellMessage message, String failure) {
    this.grid = grid;
    this.message = message;
    this.failure = failure;
  }

  Map<CellPlace, String> typed() {
    return typed;
  }

  void type(CellPlace place, String text) {
    GridEditing editing = grid.editing();
    if (editing == null) {
      return;
    }
    typed.put(place, text);
    accepted.remove(place);
    changing();
    follow(
        editing.type(place.row(), place.column(), text),
        outcome -> {
          switch (outcome) {
            case Outcome.Accepted fine -> settle(place);
            case Outcome.Redirected elsewhere -> forget(place);
            case Outcome.Refused refused -> {
              forget(place);
              waiting = new Refusal(place, text, refused.sentence());
              reopen();
            }
          }
        });
  }

  /** Runs a change of many cells; a refusal is said at the focus cell. */
  void run(CompletionStage<Outcome> change) {
    changing();
    follow(change, outcome -> say(outcome, null));
  }

  /** Asks a cell that is not typed; not again while the answer is on its way or in view. */
  void answerOnce(CellPlace place, Supplier<CompletionStage<Outcome>> question) {
    if (place.equals(answering) && (asking || message.isShowing())) {
      return;
    }
    answering = place;
    asking = true;
    follow(
        question.get(),
        outcome -> {
          asking = false;
          say(outcome, place);
        });
  }

  private void say(Outcome outcome, @Nullable CellPlace place) {
    GridSelection selection = grid.selection();
    if (outcome instanceof Outcome.Refused refused && selection != null) {
      CellPlace at = place == null ? selection.focus() : place;
      message.show(refused.sentence(), grid, grid.cellBounds(at.row(), at.column()));
    }
  }

  private void changing() {
    hideMessage();
    grid.mark(Set.of());
    grid.requestPaint();
  }

  private void settle(CellPlace place) {
    accepted.add(place);
    PauseTransition pause = new PauseTransition(SETTLING);
    pause.setOnFinished(event -> {
      if (accepted.contains(place)) {
        forget(place);
      }
    });
    pause.play();
  }

  private void forget(CellPlace place) {
    typed.remove(place);
    accepted.remove(place);
    grid.requestPaint();
  }

  /** Another model has come: what was accepted is in it. */
  void modelChanged() {
    accepted.forEach(typed::remove);
    accepted.clear();
  }

  /** Another table is shown: nothing of this one is left to wait for. */
  void reset() {
    typed.clear();
    accepted.clear();
    waiting = null;
    hideMessage();
  }

  void editorClosed() {
    if (waiting != null && !reopening) {
      Platform.runLater(this::reopen);
    }
  }

  private void reopen() {
    Refusal refusal = waiting;
    GridEditing editing = grid.editing();
    if (refusal == null || editing == null || grid.editor().isEditing()) {
      return;
    }
    waiting = null;
    CellPlace place = refusal.place();
    GridModel model = grid.model();
    if (place.row() >= model.rowCount() || place.column() >= model.columnCount()) {
      return;
    }
    reopening = true;
    grid.move(GridSelection.at(place), place);
    if (editing.state(place.row(), place.column()) == GridEditing.CellState.EDITABLE) {
      grid.editor().open(refusal.text());
    }
    message.show(refusal.sentence(), grid, grid.cellBounds(place.row(), place.column()));
    reopening = false;
  }

  void hideMessage() {
    answering = null;
    message.hide();
  }

  private void follow(CompletionStage<Outcome> change, Consumer<Outcome> then) {
    var _ =
        change.whenComplete((outcome, thrown) -> {
          Outcome result = thrown == null ? outcome : new Outcome.Refused(failure);
          if (Platform.isFxApplicationThread()) {
            then.accept(result);
          } else {
            Platform.runLater(() -> then.accept(result));
          }
        });
  }
}
