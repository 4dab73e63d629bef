package org.budgetbook.check.input;

import java.util.List;
import org.budgetbook.edition.TableDefinition;

/**
 * A table as the checks read it: our own with exact figures, or one that was printed.
 *
 * @param panels in the order of the definition
 */
public record CheckedTable(TableDefinition definition, List<CheckedPanel> panels) {

  public CheckedTable {
    panels = List.copyOf(panels);
  }

  public int number() {
    return definition.number();
  }

  public CheckedPanel panel(String id) {
    for (CheckedPanel panel : panels) {
      if (panel.definition().id().equals(id)) {
        return panel;
      }
    }
    throw new IllegalArgumentException("no panel " + id + " in table " + number());
  }

  /** Whether no figure stands in the table. */
  public boolean isEmpty() {
    return panels.stream().allMatch(panel -> panel.rows().stream().allMatch(CheckedRow::isBlank));
  }
}
