package org.budgetbook.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where pages end. Rows are 10 points high, the first page holds 5 of them, each further one 6. */
class PaginationTest {

  private static List<Integer> breaks(int rows, Integer... groupRows) {
    List<Boolean> opensGroup =
        IntStream.range(0, rows).mapToObj(List.of(groupRows)::contains).toList();
    return Pagination.breaks(Collections.nCopies(rows, 10), opensGroup, 50, 60);
  }

  @Test
  void rows_that_fit_stay_on_one_page() {
    assertEquals(List.of(), breaks(5));
  }

  @Test
  void pages_are_filled_one_after_the_other() {
    assertEquals(List.of(5, 11), breaks(14));
  }

  @Test
  void a_last_page_of_one_row_takes_two_more_from_the_page_before() {
    assertEquals(List.of(3), breaks(6));
    assertEquals(List.of(5, 9), breaks(12));
  }

  @Test
  void the_heading_of_a_group_goes_to_the_next_page_with_its_rows() {
    assertEquals(List.of(4), breaks(10, 4));
    assertEquals(List.of(3, 9), breaks(13, 3, 4));
  }

  @Test
  void a_row_higher_than_a_page_has_a_page_of_its_own() {
    assertEquals(
        List.of(1, 2),
        Pagination.breaks(List.of(10, 90, 60), List.of(false, false, false), 50, 60));
  }
}
