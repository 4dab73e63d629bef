package org.budgetbook.word;

import java.util.ArrayList;
import java.util.List;
import org.budgetbook.narrative.TargetForm;

/** Lays a performance target form (绩效目标表) out for a page. */
final class FormGrid {

  private static final int SIZE = 19;
  private static final int ROW_HEIGHT = 400;

  private FormGrid() {}

  static Grid of(TargetForm form, int room) {
    List<Grid.Cell> cells = new ArrayList<>();
    int row = 0;
    for (TargetForm.FormRow line : form.rows()) {
      for (TargetForm.FormCell cell : line.cells()) {
        cells.add(
            new Grid.Cell(
                row,
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                cell.text(),
                align(cell.kind()),
                0,
                false));
      }
      row++;
    }
    int[] nothing = new int[form.columnWeights().size()];
    return new Grid(
        ColumnShares.of(form.columnWeights(), nothing, room), SIZE, 0, ROW_HEIGHT, row, cells);
  }

  private static Grid.Align align(TargetForm.CellKind kind) {
    return switch (kind) {
      case LABEL, VALUE -> Grid.Align.CENTRE;
      case TEXT -> Grid.Align.LEFT;
      case AMOUNT -> Grid.Align.RIGHT;
    };
  }
}
