package org.budgetbook.desktop.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetbook.desktop.grid.CellPlace;
import org.budgetbook.desktop.grid.GridEditing.CellState;
import org.budgetbook.figures.BackedTable;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.CellEntries;
import org.budgetbook.figures.CellEntry;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.figures.TableFigures.PanelRow;
import org.budgetbook.figures.TableFigures.TableRow;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/** Which figure stands at which place of the grid, and what can be typed there. */
final class FigurePlaces {

  private final BackedTable table;
  private final CellEntries entries;
  private final List<List<Cell>> rows;
  private final Map<CellAddress, CellState> states = new HashMap<>();

  FigurePlaces(BackedTable table) {
    this.table = table;
    this.entries = new CellEntries(table.figures().edition());
    this.rows = table.figures().rows().stream().map(TableRow::cells).toList();
  }

  BackedTable table() {
    return table;
  }

  Cell cell(int row, int column) {
    return rows.get(row).get(column);
  }

  /** Asked for each cell in view while painting. */
  CellState state(int row, int column) {
    return switch (cell(row, column)) {
      case Cell.Figure figure -> states.computeIfAbsent(figure.address(), this::stateOf);
      case Cell.Label label -> CellState.COMPUTED;
      case Cell.Covered covered -> CellState.COMPUTED;
      case Cell.Blank blank -> CellState.BLANK;
    };
  }

  private CellState stateOf(CellAddress cell) {
    return switch (table.factsBehind(cell)) {
      case 0 ->
          entries.blank(cell) instanceof CellEntry.NewFact
              ? CellState.EDITABLE
              : CellState.COMPUTED;
      case 1 -> CellState.EDITABLE;
      default -> CellState.COMPUTED;
    };
  }

  /** Where figures stand that differ from those of another state of the same table. */
  Set<CellPlace> changedSince(FigurePlaces before) {
    Map<CellAddress, Money> old = new HashMap<>();
    for (List<Cell> row : before.rows) {
      for (Cell cell : row) {
        if (cell instanceof Cell.Figure figure) {
          old.put(figure.address(), figure.amount());
        }
      }
    }
    Set<CellPlace> changed = new HashSet<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        if (cell(row, column) instanceof Cell.Figure figure
            && !figure.amount().equals(old.getOrDefault(figure.address(), Money.ZERO))) {
          changed.add(new CellPlace(row, column));
        }
      }
    }
    return changed;
  }

  /** Where figures stand, with what is said of each; figures of other tables are left out. */
  <T> Map<CellPlace, T> placesOf(Map<CellAddress, T> figures) {
    Map<CellPlace, T> places = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        if (cell(row, column) instanceof Cell.Figure figure
            && figures.get(figure.address()) != null) {
          places.put(new CellPlace(row, column), figures.get(figure.address()));
        }
      }
    }
    return places;
  }

  /** Where the row that stood at a place of another state stands now; null when it is gone. */
  @Nullable CellPlace placeOf(CellPlace place, FigurePlaces before) {
    TableRow old = before.table.figures().rows().get(place.row());
    List<TableRow> now = table.figures().rows();
    int panel = panelAt(old, place.column());
    for (int row = 0; row < now.size(); row++) {
      PanelRow part = now.get(row).parts().get(panel);
      if (part.key() != null && part.key().equals(old.parts().get(panel).key())) {
        return new CellPlace(row, place.column());
      }
    }
    return null;
  }

  private static int panelAt(TableRow row, int column) {
    int left = column;
    for (int panel = 0; panel < row.parts().size(); panel++) {
      int width = row.parts().get(panel).cells().size();
      if (left < width) {
        return panel;
      }
      left -= width;
    }
    throw new IndexOutOfBoundsException(column);
  }
}
