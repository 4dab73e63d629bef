package org.budgetbook.check.expression;

import java.util.List;

/**
 * For each row of these panels; a code that stands in several panels is visited once.
 *
 * @param named only rows of this name; empty for all
 */
public record Each(RowSet rows, List<PanelRef> panels, String named) {
  public Each {
    panels = List.copyOf(panels);
  }
}
