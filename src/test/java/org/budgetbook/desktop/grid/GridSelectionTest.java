package org.budgetbook.desktop.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.budgetbook.desktop.grid.GridNavigation.Step;
import org.junit.jupiter.api.Test;

class GridSelectionTest {

  private static final TextGrid GRID =
      new TextGrid(
          "total | <     | 6.00 | 6.00 |      ",
          "201   | one   | 1.00 | 1.00 |      ",
          "202   | two   | 2.00 |      | 2.00 ",
          "      |       |      |      |      ",
          "203   | three | 3.00 | 3.00 |      ");

  private static CellPlace after(Step step, int row, int column) {
    return new GridNavigation(GRID).after(step, new CellPlace(row, column), 2);
  }

  @Test
  void a_merged_cell_is_one_step_wide() {
    assertEquals(new CellPlace(0, 2), after(Step.RIGHT, 0, 0));
    assertEquals(new CellPlace(0, 1), after(Step.LEFT, 0, 2));
    assertEquals(new CellPlace(0, 2), after(Step.NEXT, 0, 0));
    assertEquals(new CellPlace(0, 0), after(Step.PREVIOUS, 0, 2));
  }

  @Test
  void tab_goes_on_to_the_next_row_and_stays_at_the_end() {
    assertEquals(new CellPlace(2, 0), after(Step.NEXT, 1, 4));
    assertEquals(new CellPlace(1, 4), after(Step.PREVIOUS, 2, 0));
    assertEquals(new CellPlace(4, 4), after(Step.NEXT, 4, 4));
    assertEquals(new CellPlace(0, 0), after(Step.PREVIOUS, 0, 0));
  }

  @Test
  void control_and_an_arrow_go_to_the_end_of_a_run_then_to_the_next_filled_cell() {
    assertEquals(new CellPlace(2, 2), after(Step.DOWN_TO_EDGE, 0, 2));
    assertEquals(new CellPlace(4, 2), after(Step.DOWN_TO_EDGE, 2, 2));
    assertEquals(new CellPlace(2, 2), after(Step.UP_TO_EDGE, 4, 2));
    assertEquals(new CellPlace(1, 3), after(Step.RIGHT_TO_EDGE, 1, 0));
    assertEquals(new CellPlace(2, 4), after(Step.RIGHT_TO_EDGE, 2, 2));
    assertEquals(new CellPlace(4, 4), after(Step.DOWN_TO_EDGE, 2, 4));
  }

  @Test
  void pages_and_ends_stay_inside_the_grid() {
    assertEquals(new CellPlace(3, 1), after(Step.PAGE_DOWN, 1, 1));
    assertEquals(new CellPlace(4, 1), after(Step.PAGE_DOWN, 4, 1));
    assertEquals(new CellPlace(0, 1), after(Step.PAGE_UP, 1, 1));
    assertEquals(new CellPlace(4, 4), after(Step.LAST, 0, 0));
    assertEquals(new CellPlace(2, 0), after(Step.ROW_START, 2, 3));
    assertEquals(new CellPlace(2, 4), after(Step.ROW_END, 2, 3));
  }

  @Test
  void a_selection_never_cuts_a_merged_cell() {
    GridSelection selection = GridSelection.at(new CellPlace(1, 1)).extendedTo(new CellPlace(0, 2));
    assertEquals(new CellRange(0, 0, 1, 2), selection.range(GRID));
  }

  @Test
  void a_range_becomes_lines_of_tabbed_text() {
    assertEquals(
        "total\t\t6.00\n201\tone\t1.00\n", SelectionText.tsv(GRID, new CellRange(0, 0, 1, 2)));
  }

  @Test
  void a_range_becomes_an_html_table_with_its_merged_cells_and_codes_as_text() {
    assertEquals(
        "<html><meta charset=\"utf-8\"><body><table border=1>"
            + "<tr><td colspan=2 style=\"mso-number-format:'\\@'\">total</td>"
            + "<td align=right>6.00</td></tr></table></body></html>",
        SelectionText.html(GRID, new CellRange(0, 0, 0, 2)));
  }

  @Test
  void a_screen_reader_hears_headings_row_and_figure() {
    assertEquals("all c2 , two: 2.00", SpokenCell.plain(GRID, new CellPlace(2, 2)));
  }
}
