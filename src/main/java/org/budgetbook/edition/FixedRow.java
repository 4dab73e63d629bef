package org.budgetbook.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that is always there.
 *
 * @param id unique within its panel
 * @param label the printed text, possibly empty
 * @param filter what it counts; null for a row without figures (an official blank)
 * @param totalOf ids of the fixed rows of this panel whose sum this row is; empty when it is none
 */
public record FixedRow(
    String id, String label, RowRole role, @Nullable FactFilter filter, List<String> totalOf) {
  public FixedRow {
    totalOf = List.copyOf(totalOf);
  }
}
