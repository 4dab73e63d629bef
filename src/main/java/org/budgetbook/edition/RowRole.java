package org.budgetbook.edition;

/** How a row stands among the others: decides its emphasis on screen and paper. */
public enum RowRole {
  /** A total of the table (合计, 总计). */
  TOTAL,
  /** A group: 类, an economic group, a department or unit subtotal. */
  GROUP,
  /** A subgroup: 款. */
  SUBGROUP,
  /** A detail row: 项, 款 of an economic code, a project, a unit. */
  DETAIL
}
