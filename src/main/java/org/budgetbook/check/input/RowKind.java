package org.budgetbook.check.input;

/** What a row of a checked table stands for. */
public enum RowKind {
  /** A fixed row that stands for no code of its own: a total, a fund source, a 三公 item. */
  FIXED,
  /** A functional 类, or a fixed row that counts one 类. */
  CLASS,
  /** A functional 款. */
  SECTION,
  /** A functional 项. */
  ITEM,
  /** A department economic 类. */
  GROUP,
  /** A department economic 款 with its government economic 款. */
  PAIR,
  /** A revenue code of any level. */
  REVENUE,
  /** The department as a whole. */
  DEPARTMENT,
  /** A unit. */
  UNIT,
  /** A project. */
  PROJECT,
  /** A row whose code or name says nothing known: no tie reads it, a finding names it. */
  UNKNOWN
}
