package org.budgetbook.edition;

/** What an entered number counts. */
public enum EntryKind {
  /** An amount in yuan. */
  AMOUNT,
  /** A whole number of things: 辆, 台（套）. */
  COUNT,
  /** An area in square metres (平方米). */
  AREA
}
