package org.budgetbook.desktop.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In which order the rows of a grid stand and which of them are shown.
 *
 * @param sort null for the order of the model
 * @param kept for each filtered column the texts whose rows are shown
 */
public record Arrangement(@Nullable Sort sort, Map<Integer, Set<String>> kept) {

  /** All rows in the order of the model. */
  public static final Arrangement NONE = new Arrangement(null, Map.of());

  /** By the amounts of a column, or by its texts where it has none. */
  public record Sort(int column, boolean descending) {}

  public Arrangement {
    kept = Map.copyOf(kept);
  }

  Arrangement sorted(@Nullable Sort other) {
    return new Arrangement(other, kept);
  }

  /** Filtered by a column too; null shows all of its texts again. */
  Arrangement keeping(int column, @Nullable Set<String> texts) {
    Map<Integer, Set<String>> filters = new HashMap<>(kept);
    if (texts == null) {
      filters.remove(column);
    } else {
      filters.put(column, Set.copyOf(texts));
    }
    return new Arrangement(sort, filters);
  }

  boolean touches(int column) {
    return kept.containsKey(column) || sort != null && sort.column() == column;
  }

  boolean keeps(GridModel model, int row) {
    return kept.entrySet().stream()
        .allMatch(filter -> filter.getValue().contains(model.cell(row, filter.getKey()).text()));
  }
}
