package org.budgetbook.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.junit.jupiter.api.Test;

class HeaderGridTest {

  @Test
  void every_place_of_every_header_is_covered_exactly_once() {
    Editions editions = new Editions(Resources.ofProgram());
    for (String id : editions.ids()) {
      Edition edition = editions.load(id);
      assertEquals(13, edition.tables().size(), id);
      for (TableDefinition table : edition.tables()) {
        HeaderGrid grid = table.headerGrid(2027);
        int[][] covered = new int[grid.rows()][grid.columns()];
        for (HeaderGrid.Cell cell : grid.cells()) {
          assertFalse(cell.text().contains("{"), cell.text());
          for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
              covered[row][column]++;
            }
          }
        }
        assertEquals(table.columns().size(), grid.columns(), table.id());
        for (int[] row : covered) {
          for (int times : row) {
            assertEquals(1, times, id + " " + table.id());
          }
        }
        List<HeaderGrid.Cell> sorted =
            grid.cells().stream()
                .sorted(
                    java.util.Comparator.comparingInt(HeaderGrid.Cell::row)
                        .thenComparingInt(HeaderGrid.Cell::column))
                .toList();
        assertEquals(sorted, grid.cells());
      }
    }
  }
}
