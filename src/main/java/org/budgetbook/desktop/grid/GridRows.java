package org.budgetbook.desktop.grid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rows of the model that was given are shown, and how edits find their way back to it. */
final class GridRows {

  private final String apart;
  private GridModel base;
  private @Nullable GridEditing baseEditing;
  private Arrangement arrangement = Arrangement.NONE;
  private @Nullable ArrangedModel arranged;
  private @Nullable FoldedModel folded;

  /** Heads that are folded, by what stands in them: rows may move. */
  private final Set<String> heads = new HashSet<>();

  GridRows(GridModel base, String apart) {
    this.base = base;
    this.apart = apart;
  }

  void show(GridModel model) {
    base = model;
    arrangement = Arrangement.NONE;
    arranged = null;
    heads.clear();
    fold();
  }

  void update(GridModel model) {
    base = model;
    if (arranged != null) {
      arranged = arranged.over(model);
    }
    fold();
  }

  void edit(@Nullable GridEditing editing) {
    baseEditing = editing;
  }

  Arrangement arrangement() {
    return arrangement;
  }

  void arrange(Arrangement other) {
    arrangement = other;
    arranged = other.equals(Arrangement.NONE) ? null : ArrangedModel.of(base, other);
    fold();
  }

  /** Folds or unfolds the group of a shown head. */
  void toggle(int row) {
    String head = head(shown(), row);
    if (!heads.remove(head)) {
      heads.add(head);
    }
    fold();
  }

  /** Folds or unfolds all groups. */
  void toggleAll(boolean closed) {
    heads.clear();
    GridModel model = arranged == null ? base : arranged;
    for (int row = 0; row < model.rowCount() && closed; row++) {
      if (Folds.isHead(model, row)) {
        heads.add(head(model, row));
      }
    }
    fold();
  }

  private void fold() {
    GridModel model = arranged == null ? base : arranged;
    if (heads.isEmpty()) {
      folded = null;
      return;
    }
    Set<Integer> rows = new HashSet<>();
    for (int row = 0; row < model.rowCount(); row++) {
      if (Folds.isHead(model, row) && heads.contains(head(model, row))) {
        rows.add(row);
      }
    }
    folded = FoldedModel.of(model, rows);
  }

  /** Figures change; names and codes say which group it is. */
  private static String head(GridModel model, int row) {
    StringBuilder head = new StringBuilder();
    for (int column = 0; column < model.columnCount(); column++) {
      if (model.columnStyle(column) != ColumnStyle.FIGURE) {
        head.append(model.cell(row, column).text()).append('\t');
      }
    }
    return head.toString();
  }

  GridModel base() {
    return base;
  }

  /** Where places of the given model are shown, as far as they are. */
  Set<CellPlace> shown(Set<CellPlace> places) {
    if (arranged == null && folded == null) {
      return places;
    }
    Set<CellPlace> shown = new HashSet<>();
    for (CellPlace place : places) {
      int row = rowAbove(place.row());
      if (row >= 0) {
        shown.add(new CellPlace(row, place.column()));
      }
    }
    return shown;
  }

  /** The same with what stands in their corner. */
  Map<CellPlace, GridCorner> shownCorners(Map<CellPlace, GridCorner> places) {
    if (arranged == null && folded == null) {
      return places;
    }
    Map<CellPlace, GridCorner> shown = new HashMap<>();
    places.forEach((place, corner) -> {
      int row = rowAbove(place.row());
      if (row >= 0) {
        shown.put(new CellPlace(row, place.column()), corner);
      }
    });
    return shown;
  }

  GridModel shown() {
    return folded != null ? folded : arranged != null ? arranged : base;
  }

  @Nullable GridEditing editing() {
    GridEditing editing = baseEditing;
    if (editing != null && arranged != null) {
      editing = new RowsEditing(editing, arranged, apart);
    }
    if (editing != null && folded != null) {
      editing = new RowsEditing(editing, folded, apart);
    }
    return editing;
  }

  /** The row of the given model that a shown row is. */
  int rowBelow(int row) {
    int below = folded == null ? row : folded.rowBelow(row);
    return arranged == null ? below : arranged.rowBelow(below);
  }

  /** Where a row of the given model is shown; -1 where it is not. */
  int rowAbove(int rowBelow) {
    int row = arranged == null ? rowBelow : arranged.rowAbove(rowBelow);
    return folded == null || row < 0 ? row : folded.rowAbove(row);
  }
}
