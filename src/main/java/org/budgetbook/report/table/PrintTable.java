package org.budgetbook.report.table;

import java.util.List;
import org.budgetbook.figures.BodyRow;
import org.budgetbook.figures.TableFigures;

/**
 * A table ready to be filled: its layout, its rows with their lines broken, and where pages end.
 *
 * @param titleLines the title, broken if it is wider than the page
 * @param breaks the first row of every page after the first
 */
record PrintTable(
    TableFigures figures,
    TableLayout layout,
    List<BodyRow> rows,
    List<String> titleLines,
    List<Integer> breaks) {

  PrintTable {
    rows = List.copyOf(rows);
    titleLines = List.copyOf(titleLines);
    breaks = List.copyOf(breaks);
  }

  int pages() {
    return breaks.size() + 1;
  }
}
