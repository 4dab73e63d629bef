package org.budgetbook.desktop.grid;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is painted besides the cells of the model.
 *
 * @param selection null where the grid has no row
 * @param focused whether the keyboard is here
 * @param editing null where nothing can be changed
 * @param typed what was typed and is not yet in the model
 * @param marks what the last change moved
 * @param found what the search found
 * @param corners cells about which something is to be said
 * @param fillEnd the last row a drag of the fill handle has reached; -1 while none is dragged
 * @param arrangement how rows are arranged; null where the header does not offer it
 */
record GridDecor(
    @Nullable GridSelection selection,
    boolean focused,
    @Nullable GridEditing editing,
    Map<CellPlace, String> typed,
    Set<CellPlace> marks,
    Set<CellPlace> found,
    Map<CellPlace, GridCorner> corners,
    int fillEnd,
    @Nullable Arrangement arrangement) {

  GridEditing.@Nullable CellState state(int row, int column) {
    return editing == null ? null : editing.state(row, column);
  }

  boolean marked(int row, int column) {
    return !marks.isEmpty() && marks.contains(new CellPlace(row, column));
  }

  @Nullable GridCorner corner(int row, int column) {
    return corners.isEmpty() ? null : corners.get(new CellPlace(row, column));
  }

  boolean found(int row, int column) {
    return !found.isEmpty() && found.contains(new CellPlace(row, column));
  }

  @Nullable String typed(int row, int column) {
    return typed.isEmpty() ? null : typed.get(new CellPlace(row, column));
  }
}
