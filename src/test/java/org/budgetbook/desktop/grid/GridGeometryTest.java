package org.budgetbook.desktop.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where things stand, with a font in which every character is as wide as the font is high. */
class GridGeometryTest {

  private static final TextWidths SQUARE = (codePoint, bold) -> 1;

  /** Five columns of 100 pixels, one of them frozen; two header rows of 30; 100 rows of 20. */
  private static Viewport view(double width, double height, double x, double y) {
    double[] rows = new double[100];
    java.util.Arrays.fill(rows, 20);
    GridMetrics metrics =
        new GridMetrics(Edges.of(100, 100, 100, 100, 100), Edges.of(30, 30), Edges.of(rows), 1);
    return new Viewport(metrics, width, height, x, y);
  }

  @Test
  void columns_share_the_width_by_their_weights() {
    Edges edges = ColumnFit.edges(new int[] {1, 2, 1}, new double[] {10, 10, 10}, 400);
    assertEquals(List.of(0.0, 100.0, 300.0, 400.0), all(edges));
  }

  @Test
  void no_column_is_narrower_than_its_minimum_and_the_others_give_way() {
    Edges edges = ColumnFit.edges(new int[] {1, 2, 1}, new double[] {200, 10, 10}, 500);
    assertEquals(List.of(0.0, 200.0, 400.0, 500.0), all(edges));
  }

  @Test
  void a_table_wider_than_the_window_keeps_its_minimums_and_scrolls() {
    Edges edges = ColumnFit.edges(new int[] {1, 1}, new double[] {300, 300}, 400);
    assertEquals(List.of(0.0, 300.0, 600.0), all(edges));
  }

  private static List<Double> all(Edges edges) {
    return java.util.stream.IntStream.rangeClosed(0, edges.count()).mapToObj(edges::at).toList();
  }

  @Test
  void only_rows_and_columns_in_view_are_named() {
    Viewport view = view(300, 160, 50, 45);
    assertEquals(
        List.of(2, 7, 1, 3),
        List.of(view.firstRow(), view.lastRow(), view.firstScrolledColumn(), view.lastColumn()));
  }

  @Test
  void scrolling_stops_at_the_edges() {
    Viewport view = view(300, 160, 9999, 9999);
    assertEquals(List.of(200.0, 1900.0), List.of(view.scrollX(), view.scrollY()));
    assertEquals(List.of(0.0, 0.0), List.of(view(900, 9000, 5, 5).scrollX(), 0.0));
  }

  @Test
  void a_frozen_column_stays_while_others_scroll_under_it() {
    Viewport view = view(300, 160, 50, 45);
    assertEquals(new Box(0, 55, 100, 20), view.box(new CellRange(2, 0, 2, 0)));
    assertEquals(new Box(50, 55, 100, 20), view.box(new CellRange(2, 1, 2, 1)));
    assertEquals(new CellPlace(2, 0), view.placeAt(60, 65));
    assertEquals(new CellPlace(2, 1), view.placeAt(120, 65));
  }

  @Test
  void a_cell_out_of_view_is_scrolled_to_by_as_little_as_shows_it() {
    Viewport view = view(300, 160, 0, 0);
    Viewport down = view.revealing(new CellRange(10, 1, 10, 1));
    assertEquals(120, down.scrollY());
    assertEquals(down, down.revealing(new CellRange(7, 1, 7, 1)));
    assertEquals(200, view.revealing(new CellRange(0, 4, 0, 4)).scrollX());
    assertEquals(0, down.revealing(new CellRange(0, 0, 0, 0)).scrollY());
  }

  @Test
  void a_long_name_makes_its_row_higher_and_no_figure_is_cut() {
    TextGrid grid =
        new TextGrid(
            "1|short|1.00|2.00", "2|a.name.that.is.much.longer.than.the.column|12345678.90|");
    GridLayout layout = new GridLayout(grid, SQUARE, new GridScale(1), 1, false, new double[0]);
    double[] least = layout.minimumWidths();
    GridMetrics metrics = layout.metrics(least, 300);
    assertTrue(metrics.rows().size(1, 1) > metrics.rows().size(0, 1), "the second row is higher");
    assertTrue(metrics.columns().size(2, 1) >= 11 * 13 + 2 * 8, "the figure fits");
  }

  @Test
  void names_are_broken_shorter_before_a_table_has_to_be_scrolled_sideways() {
    TextGrid grid = new TextGrid("1|a.name.that.is.much.longer|12345678.90|2.00");
    GridLayout layout = new GridLayout(grid, SQUARE, new GridScale(1), 1, false, new double[0]);
    double[] least = layout.minimumWidths();
    double all = java.util.Arrays.stream(least).sum();
    double narrow = Math.floor(all - 20);
    assertEquals(narrow, layout.columns(least, narrow).at(4));
    assertTrue(layout.columns(least, all / 2).at(4) >= all, "where that does not help all is kept");
  }

  @Test
  void chinese_breaks_anywhere_but_before_closing_marks_and_inside_numbers() {
    assertEquals(List.of("一二三", "四，五"), LineBreaks.of("一二三四，五", 4, false, SQUARE));
    assertEquals(List.of("一二", "2025年"), LineBreaks.of("一二2025年", 5, false, SQUARE));
    assertEquals(List.of("abc", "def"), LineBreaks.of("abcdef", 4, false, SQUARE));
  }
}
