package org.budgetbook.check.input;

import java.util.List;

/**
 * The body rows of a table from outside, each as wide as the table, as they are printed.
 *
 * @param rows from top to bottom; cells from left to right
 */
public record PrintedRows(List<List<String>> rows) {
  public PrintedRows {
    rows = rows.stream().map(List::copyOf).toList();
  }
}
