package org.budgetbook.book;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row of an entry grid that is not yet complete enough to be a fact. It is kept and saved like
 * everything typed, so that an interrupted accountant finds it again; no figure counts it.
 *
 * @param id the id the fact will have once the row is complete
 * @param sheet the entry grid it stands in
 * @param cells what was typed, by column id; blank cells are absent
 */
public record Draft(FactId id, String sheet, SortedMap<String, String> cells) {

  public Draft {
    cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
  }

  public Draft(FactId id, String sheet, Map<String, String> cells) {
    this(id, sheet, new TreeMap<>(cells));
  }

  /** This row with another text in one column; a blank text empties it. */
  public Draft with(String column, String text) {
    TreeMap<String, String> changed = new TreeMap<>(cells);
    if (text.isBlank()) {
      changed.remove(column);
    } else {
      changed.put(column, text);
    }
    return new Draft(id, sheet, changed);
  }
}
