package org.budgetbook.desktop.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.budgetbook.edition.HeaderGrid;
import org.junit.jupiter.api.Test;

class RowsTest {

  private static final TextGrid FRUIT =
      new TextGrid(
          "1 | pear   | 3.00  ",
          "2 | apple  | 10.00 ",
          "3 | cherry | 2.00  ",
          "4 | apple  | 1.00  ",
          "  |        |       ");

  /** Rows whose code has one letter are heads of level 1, with two digits of level 2. */
  private record Groups(TextGrid below) implements GridModel {

    @Override
    public HeaderGrid header() {
      return below.header();
    }

    @Override
    public int rowCount() {
      return below.rowCount();
    }

    @Override
    public int columnWeight(int column) {
      return 1;
    }

    @Override
    public ColumnStyle columnStyle(int column) {
      return below.columnStyle(column);
    }

    @Override
    public GridCell cell(int row, int column) {
      return below.cell(row, column);
    }

    @Override
    public String hint(int row, int column) {
      return column == 1 ? "for " + cell(row, 0).text() : "";
    }

    @Override
    public int foldLevel(int row) {
      int length = cell(row, 0).text().length();
      return length < 3 ? length : 0;
    }
  }

  private static final GridModel GROUPS =
      new Groups(
          new TextGrid(
              "a   | | 6.00",
              "11  | | 3.00",
              "111 | | 1.00",
              "112 | | 2.00",
              "12  | | 3.00",
              "121 | | 3.00",
              "b   | | 1.00",
              "211 | | 1.00"));

  private static List<String> column(GridModel model, int column) {
    return IntStream.range(0, model.rowCount())
        .mapToObj(row -> model.cell(row, column).text())
        .toList();
  }

  @Test
  void rows_are_sorted_by_amounts_and_the_empty_row_stays_last() {
    Arrangement rising = new Arrangement(new Arrangement.Sort(2, false), Map.of());
    assertEquals(List.of("4", "3", "1", "2", ""), column(ArrangedModel.of(FRUIT, rising), 0));
    Arrangement falling = new Arrangement(new Arrangement.Sort(2, true), Map.of());
    assertEquals(List.of("2", "1", "3", "4", ""), column(ArrangedModel.of(FRUIT, falling), 0));
  }

  @Test
  void filtered_rows_know_where_they_stand_in_the_model() {
    Arrangement apples = new Arrangement(null, Map.of(1, Set.of("apple")));
    ArrangedModel shown = ArrangedModel.of(FRUIT, apples);
    assertEquals(List.of("2", "4", ""), column(shown, 0));
    assertEquals(List.of(1, 3), List.of(shown.rowBelow(0), shown.rowBelow(1)));
    assertEquals(List.of(-1, 1), List.of(shown.rowAbove(0), shown.rowAbove(3)));
    assertFalse(shown.isRun(0, 1));
    assertTrue(shown.isRun(1, 2));
  }

  @Test
  void an_edited_row_stays_where_it_is_until_it_is_sorted_again() {
    GridRows rows = new GridRows(FRUIT, "");
    rows.arrange(new Arrangement(new Arrangement.Sort(2, false), Map.of()));
    rows.update(
        new TextGrid(
            "1 | pear   | 3.00  ",
            "2 | apple  | 10.00 ",
            "3 | cherry | 99.00 ",
            "4 | apple  | 1.00  ",
            "5 | new    | 7.00  ",
            "  |        |       "));
    assertEquals(List.of("4", "3", "1", "2", "5", ""), column(rows.shown(), 0));
  }

  @Test
  void a_row_added_or_removed_below_a_filter_shifts_the_others_and_is_shown_itself() {
    GridRows rows = new GridRows(FRUIT, "");
    rows.arrange(new Arrangement(null, Map.of(1, Set.of("apple"))));
    rows.update(
        new TextGrid(
            "1 | pear   | 3.00  ",
            "9 | new    | 9.00  ",
            "2 | apple  | 10.00 ",
            "3 | cherry | 2.00  ",
            "4 | apple  | 1.00  ",
            "  |        |       "));
    assertEquals(List.of("9", "2", "4", ""), column(rows.shown(), 0));
    rows.update(FRUIT);
    assertEquals(List.of("2", "4", ""), column(rows.shown(), 0));
  }

  @Test
  void a_folded_group_shows_only_its_head() {
    GridRows rows = new GridRows(GROUPS, "");
    rows.toggle(1);
    assertEquals(List.of("a", "11", "12", "121", "b", "211"), column(rows.shown(), 0));
    assertTrue(rows.shown().isFolded(1));
    assertEquals("for 12", rows.shown().hint(2, 1));
    rows.toggle(0);
    assertEquals(List.of("a", "b", "211"), column(rows.shown(), 0));
    assertEquals(6, rows.rowBelow(1));
    rows.toggle(0);
    assertEquals(List.of("a", "11", "12", "121", "b", "211"), column(rows.shown(), 0));
    rows.toggleAll(true);
    assertEquals(List.of("a", "b"), column(rows.shown(), 0));
    rows.toggleAll(false);
    assertEquals(8, rows.shown().rowCount());
  }

  @Test
  void a_fold_outlives_other_figures() {
    GridRows rows = new GridRows(GROUPS, "");
    rows.toggle(6);
    rows.update(
        new Groups(
            new TextGrid(
                "a   | | 9.00",
                "11  | | 9.00",
                "111 | | 7.00",
                "112 | | 2.00",
                "12  | | 3.00",
                "121 | | 3.00",
                "b   | | 4.00",
                "211 | | 4.00")));
    assertEquals(7, rows.shown().rowCount());
    assertTrue(rows.shown().isFolded(6));
  }
}
