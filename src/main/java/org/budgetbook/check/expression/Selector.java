package org.budgetbook.check.expression;

import org.budgetbook.check.input.RowKind;

/** Which rows of a panel. Several rows count as their sum. */
public sealed interface Selector {

  /** The fixed row of an id. */
  record Fixed(String id) implements Selector {}

  /**
   * The row of a classification code; a tree does not list what has no money, so absent is zero.
   */
  record Coded(String digits) implements Selector {}

  /** Economic pairs whose department code lies within this one. */
  record Economic(String digits) implements Selector {}

  /** All rows of a kind. */
  record Kind(RowKind kind) implements Selector {}

  /** The row that {@code each} stands at, or the row of its code in another panel. */
  record Here() implements Selector {}

  /** The rows that the row {@code each} stands at is the sum of. */
  record Children() implements Selector {}

  /** The rows that together are the whole. */
  record Top() implements Selector {}
}
