package org.budgetbook.intake;

/** What becomes of lines that the book has and the file has not. */
public enum ImportMode {
  /** They stay. */
  ADD,
  /** Those of the units that stand in the file go. */
  REPLACE_UNITS
}
