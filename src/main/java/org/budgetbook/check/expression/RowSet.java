package org.budgetbook.check.expression;

import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.RowKind;

/** Over which rows {@code each} goes. */
public enum RowSet {
  /** All rows that are understood. */
  ROW,
  /** Rows that are the sum of others. */
  PARENT,
  /** Rows of any functional level. */
  CODE,
  CLASS,
  SECTION,
  ITEM,
  GROUP,
  PAIR,
  UNIT,
  PROJECT;

  boolean has(CheckedPanel panel, CheckedRow row) {
    RowKind kind = row.kind();
    return switch (this) {
      case ROW -> kind != RowKind.UNKNOWN;
      case PARENT -> !panel.childrenOf(row).isEmpty();
      case CODE -> kind == RowKind.CLASS || kind == RowKind.SECTION || kind == RowKind.ITEM;
      case CLASS -> kind == RowKind.CLASS;
      case SECTION -> kind == RowKind.SECTION;
      case ITEM -> kind == RowKind.ITEM;
      case GROUP -> kind == RowKind.GROUP;
      case PAIR -> kind == RowKind.PAIR;
      case UNIT -> kind == RowKind.UNIT;
      case PROJECT -> kind == RowKind.PROJECT;
    };
  }
}
