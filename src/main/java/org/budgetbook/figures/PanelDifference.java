package org.budgetbook.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/** Compares two calculations of the same tables: what a full rebuild changed. */
final class PanelDifference {

  private PanelDifference() {}

  static Changes between(List<PanelState> before, List<PanelState> after) {
    List<CellChange> cells = new ArrayList<>();
    Set<String> otherRows = new LinkedHashSet<>();
    for (int i = 0; i < before.size(); i++) {
      PanelState old = before.get(i);
      PanelState now = after.get(i);
      Map<RowKey, Row> oldRows = shownRows(old);
      Map<RowKey, Row> nowRows = shownRows(now);
      if (!List.copyOf(oldRows.keySet()).equals(List.copyOf(nowRows.keySet()))
          || (old.content.facts == 0) != (now.content.facts == 0)) {
        otherRows.add(now.table());
      }
      Set<RowKey> keys = new LinkedHashSet<>(oldRows.keySet());
      keys.addAll(nowRows.keySet());
      for (RowKey key : keys) {
        for (int column = 0; column < now.columns.size(); column++) {
          long was = sum(oldRows.get(key), column);
          long is = sum(nowRows.get(key), column);
          if (was != is) {
            cells.add(
                new CellChange(
                    new CellAddress(now.table(), now.panel.id(), key, now.columns.get(column).id()),
                    Money.ofFen(was),
                    Money.ofFen(is)));
          }
        }
      }
    }
    return new Changes(cells, otherRows, true);
  }

  private static Map<RowKey, Row> shownRows(PanelState panel) {
    Map<RowKey, Row> rows = new LinkedHashMap<>();
    panel.blocks.forEach(block -> block.shown().forEach(row -> rows.put(row.key, row)));
    return rows;
  }

  private static long sum(@Nullable Row row, int column) {
    return row == null ? 0 : row.sums[column];
  }
}
