package org.budgetbook.desktop.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.budgetbook.desktop.control.TableFocus;
import org.budgetbook.desktop.grid.GridView;
import org.budgetbook.desktop.table.LiveTable;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.RowKey;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.figures.TableFigures.Cell;

/** Goes to a place of a table that is in view, or is coming into view. */
final class TableReveal {

  private final LiveTable live;

  /** A place of the table's body. */
  private record Place(int row, int column) {}

  TableReveal(LiveTable live) {
    this.live = live;
  }

  /** Goes to the first row of a code. */
  void code(String table, String code) {
    reveal(table, figures -> rowOf(figures, code));
  }

  /** Goes to a figure; nowhere when its row is no longer shown. */
  void cell(CellAddress cell) {
    reveal(cell.table(), figures -> placeOf(figures, cell));
  }

  private void reveal(String table, Function<TableFigures, Optional<Place>> find) {
    TableFocus focus = live.focusProperty().get();
    if (focus != null && focus.table().definition().id().equals(table)) {
      find.apply(focus.table()).ifPresent(this::select);
      return;
    }
    live.focusProperty()
        .addListener(
            new ChangeListener<>() {
              @Override
              public void changed(
                  ObservableValue<? extends TableFocus> property,
                  TableFocus before,
                  TableFocus after) {
                if (after != null) {
                  property.removeListener(this);
                  if (after.table().definition().id().equals(table)) {
                    find.apply(after.table()).ifPresent(TableReveal.this::select);
                  }
                }
              }
            });
  }

  private void select(Place place) {
    GridView grid = live.grid();
    if (grid != null) {
      grid.selectInModel(place.row(), place.column());
      grid.requestFocus();
    }
  }

  private static Optional<Place> rowOf(TableFigures table, String code) {
    for (int row = 0; row < table.rows().size(); row++) {
      if (hasRow(table.rows().get(row), code)) {
        return Optional.of(new Place(row, 0));
      }
    }
    return Optional.empty();
  }

  private static Optional<Place> placeOf(TableFigures table, CellAddress cell) {
    for (int row = 0; row < table.rows().size(); row++) {
      List<Cell> cells = table.rows().get(row).cells();
      for (int column = 0; column < cells.size(); column++) {
        if (cells.get(column) instanceof Cell.Figure figure && figure.address().equals(cell)) {
          return Optional.of(new Place(row, column));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether one of a row's parts stands for a code. */
  static boolean hasRow(TableFigures.TableRow row, String code) {
    return row.parts().stream()
        .anyMatch(part -> {
          RowKey key = part.key();
          return key != null
              && key.classificationCode() != null
              && key.classificationCode().digits().equals(code);
        });
  }
}
