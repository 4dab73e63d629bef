package org.budgetbook.sheet;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row of an entry grid.
 *
 * @param texts the plain text of each filled cell by column id: codes as digits, amounts in yuan,
 *     words as files write them; an empty cell is absent
 * @param complete whether the row counts; a draft does not yet
 */
public record SheetRow(RowId id, SortedMap<String, String> texts, boolean complete) {

  public SheetRow {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  public SheetRow(RowId id, Map<String, String> texts, boolean complete) {
    this(id, new TreeMap<>(texts), complete);
  }

  /** The cell's plain text; empty when there is none. */
  public String text(String column) {
    return texts.getOrDefault(column, "");
  }
}
