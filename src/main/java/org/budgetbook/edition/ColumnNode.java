package org.budgetbook.edition;

/** A node of a table's header: a column, or a heading over several. */
public sealed interface ColumnNode permits Column, ColumnGroup {

  /** The printed heading; {@code {year}} stands for the book's year. */
  String heading();
}
