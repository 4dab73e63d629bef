package org.budgetbook.figures;

import java.util.List;
import java.util.Set;

/**
 * What an edit did to the figures.
 *
 * @param cells the figures that changed, each once
 * @param tablesWithOtherRows ids of tables in which rows came, went or changed places, or the note
 *     of a table without data did
 * @param relabelled whether names, titles or years changed, so that labels must be read anew
 */
public record Changes(List<CellChange> cells, Set<String> tablesWithOtherRows, boolean relabelled) {

  public static final Changes NONE = new Changes(List.of(), Set.of(), false);

  public Changes {
    cells = List.copyOf(cells);
    tablesWithOtherRows = Set.copyOf(tablesWithOtherRows);
  }

  public boolean isNone() {
    return cells.isEmpty() && tablesWithOtherRows.isEmpty() && !relabelled;
  }
}
