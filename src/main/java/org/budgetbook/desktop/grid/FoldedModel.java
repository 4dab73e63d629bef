package org.budgetbook.desktop.grid;

import java.util.Set;
import java.util.stream.IntStream;

/** A model some of whose groups are folded: of these only the head is shown. */
final class FoldedModel extends RowsModel {

  private final Set<Integer> folded;

  private FoldedModel(GridModel below, int[] rows, Set<Integer> folded) {
    super(below, rows);
    this.folded = folded;
  }

  /** Folds heads, by their rows. */
  static FoldedModel of(GridModel model, Set<Integer> heads) {
    IntStream.Builder rows = IntStream.builder();
    int hidden = 0;
    for (int row = 0; row < model.rowCount(); row++) {
      int level = model.foldLevel(row);
      if (hidden > 0 && level > 0 && level <= hidden) {
        hidden = 0;
      }
      if (hidden == 0) {
        rows.add(row);
        hidden = heads.contains(row) ? level : 0;
      }
    }
    return new FoldedModel(model, rows.build().toArray(), Set.copyOf(heads));
  }

  @Override
  public boolean isFolded(int row) {
    return folded.contains(rowBelow(row));
  }
}
