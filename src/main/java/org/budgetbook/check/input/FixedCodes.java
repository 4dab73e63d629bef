package org.budgetbook.check.input;

import org.budgetbook.edition.FixedRow;

/** The functional code a fixed row stands for, from what the edition says it counts. */
final class FixedCodes {

  private FixedCodes() {}

  /** The digits; empty for a row that counts no code or several. */
  static String of(FixedRow row) {
    return row.filter() != null && row.filter().functional().size() == 1
        ? row.filter().functional().getFirst().digits()
        : "";
  }

  static RowKind kind(FixedRow row) {
    return of(row).length() == 3 ? RowKind.CLASS : RowKind.FIXED;
  }
}
