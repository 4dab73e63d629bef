package org.budgetbook.check.input;

import java.util.List;
import java.util.Set;

/**
 * The body rows of a table from outside, each as wide as the table, as they are printed.
 *
 * @param rows from top to bottom; cells from left to right
 * @param unread where something stands, or should, that could not be read: no blank, no zero
 */
public record PrintedRows(List<List<String>> rows, Set<Spot> unread) {

  /** A cell; both count from 0. */
  public record Spot(int row, int column) {}

  public PrintedRows {
    rows = rows.stream().map(List::copyOf).toList();
    unread = Set.copyOf(unread);
  }

  /** Of which every cell was read. */
  public PrintedRows(List<List<String>> rows) {
    this(rows, Set.of());
  }
}
