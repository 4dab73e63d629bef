package org.budgetbook.figures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.budgetbook.money.Money;

/** Notes which rows an edit touches, so that only they are compared afterwards. */
final class ChangeTracker {

  private record Touched(PanelState panel, BlockState block, Row row) {}

  private final List<Touched> touched = new ArrayList<>();
  private final List<TableContent> touchedTables = new ArrayList<>();
  private long epoch;
  private boolean on;

  void start() {
    touched.clear();
    touchedTables.clear();
    epoch++;
    on = true;
  }

  /** A full calculation notes nothing. */
  void pause() {
    on = false;
  }

  void touched(PanelState panel, BlockState block, Row row) {
    if (on && row.remember(epoch)) {
      touched.add(new Touched(panel, block, row));
    }
  }

  void touched(TableContent content) {
    if (on && content.remember(epoch)) {
      touchedTables.add(content);
    }
  }

  Changes changes(boolean relabelled) {
    List<CellChange> cells = new ArrayList<>();
    Set<String> otherRows = new LinkedHashSet<>();
    for (Touched place : touched) {
      Row row = place.row();
      for (int column = 0; column < row.sums.length; column++) {
        if (row.sums[column] != row.sumBefore(column)) {
          cells.add(
              new CellChange(
                  place.panel().address(row, column),
                  Money.ofFen(row.sumBefore(column)),
                  Money.ofFen(row.sums[column])));
        }
      }
      if (place.block().comesAndGoes() && (row.facts == 0) != (row.factsBefore == 0)) {
        otherRows.add(place.panel().table());
      }
    }
    for (TableContent table : touchedTables) {
      if ((table.facts == 0) != (table.factsBefore == 0)) {
        otherRows.add(table.table);
      }
    }
    return new Changes(cells, otherRows, relabelled);
  }
}
