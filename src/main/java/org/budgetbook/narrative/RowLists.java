package org.budgetbook.narrative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetbook.edition.RowListDefinition;
import org.budgetbook.narrative.StatedRows.StatedRow;

/** The row lists of a narrative in one state of a book, each read once. */
final class RowLists {

  private final StatedFigures figures;
  private final Map<String, RowListDefinition> definitions = new HashMap<>();
  private final Map<String, List<StatedRow>> read = new HashMap<>();

  RowLists(StatedFigures figures) {
    this.figures = figures;
    figures
        .edition()
        .outline()
        .narrative()
        .lists()
        .forEach(list -> definitions.put(list.name(), list));
  }

  RowListDefinition definition(String name) {
    RowListDefinition definition = definitions.get(name);
    if (definition == null) {
      throw new IllegalArgumentException("no list " + name);
    }
    return definition;
  }

  List<StatedRow> rows(String name) {
    return read.computeIfAbsent(name, absent -> StatedRows.of(figures, definition(name)));
  }
}
