package org.budgetbook.desktop.grid;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/**
 * Typing into cells. While idle the field is empty and cannot be seen; the first text that arrives
 * in it begins an edit of the focus cell, whether it came from a key or from an input method.
 */
final class GridEditor {

  enum Mode {
    IDLE,
    /** Begun by typing: arrow keys commit and move. */
    TYPING,
    /** Opened with its content: arrow keys move the caret. */
    OPEN
  }

  /** Least room for the caret after the text, in pixels. */
  private static final double CARET_ROOM = 6;

  private final GridView grid;
  private final GridCommits commits;
  private final SuggestionList suggestions;
  private final EditorField field = new EditorField(() -> !isEditing());
  private Mode mode = Mode.IDLE;
  private CellPlace place = new CellPlace(0, 0);
  private String opened = "";
  private boolean setting;
  private @Nullable GridScale styled;

  GridEditor(GridView grid, GridCommits commits, SuggestionList suggestions) {
    this.grid = grid;
    this.commits = commits;
    this.suggestions = suggestions;
    field.setOpacity(0);
    field.setMouseTransparent(true);
    field.setEditable(false);
    field.textProperty().addListener((source, before, after) -> changed(after));
    field.focusedProperty().addListener((source, before, after) -> focusMoved(after));
    suggestions.onChosen(this::choose);
  }

  TextField field() {
    return field;
  }

  Mode mode() {
    return mode;
  }

  boolean isEditing() {
    return mode != Mode.IDLE;
  }

  boolean isComposing() {
    return field.isComposing();
  }

  SuggestionList suggestions() {
    return suggestions;
  }

  /**
   * What a screen reader says of the focus cell: the keyboard is in this field, not on the canvas.
   */
  void announce(String spoken) {
    field.setAccessibleText(spoken);
  }

  void hideMessage() {
    commits.hideMessage();
  }

  /** Closes the sentence at a cell; says whether there was one. */
  boolean closeMessage() {
    boolean shown = grid.message().isShowing();
    commits.hideMessage();
    return shown;
  }

  void editable(boolean editable) {
    field.setEditable(editable);
  }

  private void changed(String text) {
    GridSelection selection = grid.selection();
    GridEditing editing = grid.editing();
    if (setting || editing == null) {
      return;
    }
    if (mode == Mode.IDLE) {
      if (text.isEmpty()) {
        return;
      }
      if (selection == null) {
        clear();
        return;
      }
      place = selection.focus();
      if (editing.state(place.row(), place.column()) != GridEditing.CellState.EDITABLE
          && !field.isComposing()) {
        // The field is still in the middle of taking the text: it is emptied when that is done.
        javafx.application.Platform.runLater(this::clear);
        commits.answerOnce(place, () -> editing.type(place.row(), place.column(), text));
        return;
      }
      begin(Mode.TYPING);
    }
    offer(editing, text);
    place();
  }

  private void offer(GridEditing editing, String text) {
    List<GridEditing.Suggestion> found = editing.suggestions(place.row(), place.column(), text);
    int bar = text.isEmpty() || !editing.onlySuggested(place.row(), place.column()) ? -1 : 0;
    for (int i = 0; i < found.size(); i++) {
      bar = found.get(i).text().equals(text) ? i : bar;
    }
    suggestions.offer(found, bar, bounds());
  }

  private void begin(Mode next) {
    mode = next;
    commits.hideMessage();
    grid.cursor().reveal(place);
    ColumnStyle style = grid.model().columnStyle(place.column());
    boolean merged = grid.model().cell(place.row(), place.column()).span() > 1;
    field.setAlignment(
        merged
            ? Pos.CENTER_LEFT
            : switch (style.alignment()) {
              case RIGHT -> Pos.CENTER_RIGHT;
              case CENTER -> Pos.CENTER;
              case LEFT, JUSTIFY -> Pos.CENTER_LEFT;
            });
    field.setOpacity(1);
    field.setMouseTransparent(false);
    place();
  }

  /** Opens the focus cell with its content, or with {@code text} where it was refused. */
  void open(@Nullable String text) {
    GridSelection selection = grid.selection();
    GridEditing editing = grid.editing();
    if (selection == null || editing == null || isEditing()) {
      if (mode == Mode.TYPING) {
        mode = Mode.OPEN;
      }
      return;
    }
    place = selection.focus();
    if (editing.state(place.row(), place.column()) != GridEditing.CellState.EDITABLE) {
      commits.answerOnce(place, () -> editing.open(place.row(), place.column()));
      return;
    }
    opened = editing.editText(place.row(), place.column());
    setText(text == null ? opened : text);
    begin(Mode.OPEN);
    field.end();
  }

  /** Shows what can be chosen for the focus cell, whatever stands in it. */
  void offerAll() {
    if (!isEditing()) {
      open(null);
    }
    GridEditing editing = grid.editing();
    if (isEditing() && editing != null) {
      field.selectAll();
      offer(editing, "");
    }
  }

  private void choose(GridEditing.Suggestion suggestion) {
    setText(suggestion.text());
    commit(GridNavigation.Step.NEXT);
  }

  /** Takes over the suggestion under the bar, if there is one. */
  void takeSuggestion() {
    GridEditing.Suggestion suggestion = suggestions.highlighted();
    if (suggestion != null) {
      setText(suggestion.text());
    }
  }

  /** What is typed so far; closes the editor without a change. */
  String cancel() {
    String text = field.getText();
    mode = Mode.IDLE;
    suggestions.hide();
    commits.hideMessage();
    clear();
    field.setOpacity(0);
    field.setMouseTransparent(true);
    place();
    commits.editorClosed();
    return text;
  }

  /** Closes the editor and hands over what was typed, if it is another text than before. */
  void commit() {
    commit(null);
  }

  /** Likewise, and moves on first: a refusal that is known at once brings the user back. */
  void commit(GridNavigation.@Nullable Step step) {
    if (!isEditing()) {
      return;
    }
    boolean unchanged = mode == Mode.OPEN && field.getText().equals(opened);
    CellPlace committed = place;
    String text = cancel();
    if (step != null) {
      grid.cursor().step(step);
    }
    if (!unchanged) {
      commits.type(committed, text);
    }
  }

  private void focusMoved(boolean focused) {
    grid.requestPaint();
    if (!focused) {
      // A popup would stay above the windows of other programs.
      suggestions.hide();
      commits.hideMessage();
    }
    Scene scene = field.getScene();
    // Another window in front changes nothing; another control in this one ends the edit.
    if (!focused && isEditing() && (scene == null || scene.getFocusOwner() != field)) {
      commit();
    }
  }

  private void setText(String text) {
    setting = true;
    field.setText(text);
    setting = false;
  }

  private void clear() {
    setText("");
  }

  private Box bounds() {
    return grid.cellBounds(place.row(), place.column());
  }

  /** Lays the field over its cell; wider where the text is longer. */
  void place() {
    GridSelection selection = grid.selection();
    if (!isEditing() && selection != null) {
      place = selection.focus();
    }
    if (place.row() >= grid.model().rowCount() || place.column() >= grid.model().columnCount()) {
      return;
    }
    GridBody body = grid.body();
    GridScale scale = body.scale();
    Box cell = bounds();
    double need =
        body.widths().of(field.getText(), false) * scale.fontSize()
            + 2 * scale.padding()
            + CARET_ROOM;
    double width = cell.width() + 1;
    double x = cell.x() - 1;
    if (isEditing() && need > width) {
      double room = body.view().width();
      double grown = Math.min(need, room);
      x = field.getAlignment() == Pos.CENTER_RIGHT ? Math.max(0, x + width - grown) : x;
      x = Math.max(0, Math.min(x, room - grown));
      width = grown;
    }
    if (!scale.equals(styled)) {
      styled = scale;
      double padding = scale.padding() - 1;
      field.setStyle(
          "-fx-font-size: %spx; -fx-padding: 0 %spx 0 %spx;"
              .formatted(scale.fontSize(), padding, padding));
    }
    field.resizeRelocate(x, cell.y() - 1, width, cell.height() + 1);
    boolean inView = cell.y() >= body.view().metrics().headerHeight() - 1;
    field.setOpacity(isEditing() && inView ? 1 : 0);
  }
}
