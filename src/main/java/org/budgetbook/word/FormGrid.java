package org.budgetbook.word;

import java.util.ArrayList;
import java.util.List;
import org.budgetbook.narrative.TargetForm;

/** Lays a performance target form (绩效目标表) out for a page. */
final class FormGrid {

  /** In half points, the best first; a form that fits with none of them takes two pages. */
  private static final List<Integer> SIZES = List.of(20, 19, 18, 17, 16, 15);

  /** The size for a form of several pages. */
  private static final int USUAL_SIZE = 18;

  private static final List<Integer> PADDINGS = List.of(160, 100, 40);

  private FormGrid() {}

  /**
   * The form for a page with this much room, in twips.
   *
   * @param height what is left of the first page
   */
  static Grid of(TargetForm form, int room, int height) {
    for (int size : SIZES) {
      for (int padding : PADDINGS) {
        Grid grid = at(form, room, size, padding);
        if (sum(GridTable.rowHeights(grid)) <= height) {
          return grid;
        }
      }
    }
    return at(form, room, USUAL_SIZE, PADDINGS.getFirst());
  }

  private static Grid at(TargetForm form, int room, int size, int padding) {
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
        ColumnShares.of(form.columnWeights(), nothing, room),
        size,
        0,
        GridTable.lineHeight(size) + padding,
        row,
        cells);
  }

  private static int sum(int[] heights) {
    int sum = 0;
    for (int height : heights) {
      sum += height;
    }
    return sum;
  }

  private static Grid.Align align(TargetForm.CellKind kind) {
    return switch (kind) {
      case LABEL, VALUE -> Grid.Align.CENTRE;
      case TEXT -> Grid.Align.LEFT;
      case AMOUNT -> Grid.Align.RIGHT;
    };
  }
}
