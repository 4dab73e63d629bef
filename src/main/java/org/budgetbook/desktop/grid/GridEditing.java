package org.budgetbook.desktop.grid;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What the user's changes to a grid mean. The grid calls it on the FX thread with places of the
 * model it shows at that moment; it answers at once, and what comes of a change arrives later, from
 * any thread. The changed figures themselves come as another model.
 */
public interface GridEditing {

  /** How a cell looks and whether typing into it means anything. */
  enum CellState {
    /** Typed here. */
    EDITABLE,
    /** Follows from other cells; typing says why or opens what it is made of. */
    COMPUTED,
    /** Officially without content. */
    BLANK
  }

  /** What came of a change. */
  sealed interface Outcome {

    /** Saved; {@code rowsAdded} rows were new, so that the grid can follow them. */
    record Accepted(int rowsAdded) implements Outcome {}

    /** Nothing has changed; the editor stays open with what was typed. */
    record Refused(String sentence) implements Outcome {}

    /** Something else was opened instead (a make-up, a form); the editor closes. */
    record Redirected() implements Outcome {}
  }

  /** A text for a place. */
  record CellText(int row, int column, String text) {}

  /**
   * Something to choose while typing.
   *
   * @param text what is typed when it is chosen
   * @param title what the list shows first, for example a code
   * @param detail what stands beside it, for example the path 类/款/项
   */
  record Suggestion(String text, String title, String detail) {}

  CellState state(int row, int column);

  /** What the editor begins with when a cell is opened with its content (F2, double click). */
  String editText(int row, int column);

  /** What is offered for a text typed so far; empty for free cells. */
  List<Suggestion> suggestions(int row, int column, String typed);

  /**
   * Whether Enter takes the first suggestion without the bar being moved to it: for cells that hold
   * only what the list has. Where new texts are welcome, say no.
   */
  default boolean onlySuggested(int row, int column) {
    return true;
  }

  CompletionStage<Outcome> type(int row, int column, String text);

  /**
   * What opening (F2, double click) a cell answers that is not typed here: usually why, or what it
   * is made of.
   */
  default CompletionStage<Outcome> open(int row, int column) {
    return type(row, column, editText(row, column));
  }

  /**
   * Types many texts as one action: filling a selection, replacing all. Where one is refused
   * nothing changes.
   */
  CompletionStage<Outcome> typeAll(List<CellText> texts);

  /** Whether rows can be inserted and removed; where not, the grid does not offer it. */
  default boolean hasOwnRows() {
    return true;
  }

  CompletionStage<Outcome> clear(CellRange range);

  /** Text and HTML as the clipboard has them; either may be null. */
  CompletionStage<Outcome> paste(CellPlace at, @Nullable String text, @Nullable String html);

  /** Copies the first row of the range into its other rows. */
  CompletionStage<Outcome> fillDown(CellRange range);

  CompletionStage<Outcome> insertRows(int above, int count);

  /** Removes whole rows, both ends included. */
  CompletionStage<Outcome> removeRows(int first, int last);
}
