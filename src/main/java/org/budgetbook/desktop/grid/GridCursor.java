package org.budgetbook.desktop.grid;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.budgetbook.desktop.grid.GridNavigation.Step;
import org.jspecify.annotations.Nullable;

/** The focus cell and the selected range of a grid, and how they move. */
final class GridCursor {

  private final GridBody body;
  private final Runnable moved;
  private final ReadOnlyObjectWrapper<@Nullable CellRange> range = new ReadOnlyObjectWrapper<>();
  private GridModel model;
  private @Nullable GridSelection selection;
  private @Nullable CellPlace wanted;

  /** The column in which Tab set out along a row; -1 when it did not. */
  private int setOut = -1;

  /** {@code moved} runs after each move. */
  GridCursor(GridBody body, GridModel model, Runnable moved) {
    this.body = body;
    this.model = model;
    this.moved = moved;
    selection = start();
    range.set(selection == null ? null : selection.range(model));
  }

  private @Nullable GridSelection start() {
    return model.rowCount() == 0 ? null : GridSelection.at(new CellPlace(0, 0));
  }

  /** Goes to the top left cell of another model. */
  void show(GridModel other) {
    model = other;
    wanted = null;
    setOut = -1;
    take(start());
  }

  /**
   * Stays where it is on a model that differs in content, or goes on to a row that it waits for.
   */
  void update(GridModel other) {
    model = other;
    GridSelection kept = selection == null ? start() : selection.within(other);
    CellPlace next = wanted;
    if (next != null && kept != null && next.row() < other.rowCount()) {
      move(GridSelection.at(next), next);
    } else {
      take(kept);
    }
  }

  @Nullable GridSelection selection() {
    return selection;
  }

  @Nullable CellRange range() {
    return range.get();
  }

  ReadOnlyObjectProperty<@Nullable CellRange> rangeProperty() {
    return range.getReadOnlyProperty();
  }

  /** Where a key leads from a place, to the start of a merged cell. */
  CellPlace after(Step step, CellPlace from) {
    CellPlace to = new GridNavigation(model).after(step, from, body.view().pageRows());
    return new CellPlace(to.row(), GridSelection.startOf(model, to.row(), to.column()));
  }

  /**
   * Moves the focus cell; from the last row down on to the row that a saved one may bring. After a
   * row was filled with Tab, Enter goes on below its first cell, as in Excel.
   */
  void step(Step step) {
    if (selection == null) {
      return;
    }
    CellPlace from = selection.focus();
    CellPlace to = after(step, from);
    boolean down = step == Step.DOWN || step == Step.RETURN;
    int column = step == Step.RETURN && setOut >= 0 ? setOut : from.column();
    boolean alongRow = (step == Step.NEXT || step == Step.PREVIOUS) && to.row() == from.row();
    int first = alongRow ? (setOut < 0 ? from.column() : setOut) : -1;
    if (down && to.equals(from)) {
      move(GridSelection.at(from), from);
      wanted = new CellPlace(from.row() + 1, column);
    } else {
      CellPlace place =
          down && column != from.column()
              ? new CellPlace(to.row(), GridSelection.startOf(model, to.row(), column))
              : to;
      move(GridSelection.at(place), place);
    }
    setOut = first;
  }

  /** Takes a selection and scrolls as little as shows {@code lead}. */
  void move(GridSelection next, CellPlace lead) {
    wanted = null;
    setOut = -1;
    take(next);
    reveal(lead);
  }

  void reveal(CellPlace lead) {
    int start = GridSelection.startOf(model, lead.row(), lead.column());
    CellPlace shown = new CellPlace(lead.row(), start);
    body.scrollTo(body.view().revealing(CellRange.between(shown, lead)));
  }

  private void take(@Nullable GridSelection next) {
    selection = next;
    range.set(next == null ? null : next.range(model));
    moved.run();
  }
}
