package org.budgetbook.edition;

/** What a label column shows of its row. */
public enum RowLabel {
  /** The row's name, or a fixed row's own text. */
  NAME,
  /** The row's whole code. */
  CODE,
  /** The 类 digits of the code (3). */
  CLASS_CODE,
  /** The 款 digits of the code (2), when the row reaches that level. */
  SECTION_CODE,
  /** The 项 digits of the code (2), when the row reaches that level. */
  ITEM_CODE,
  /** The name of the government economic code of an economic pair. */
  GOVERNMENT_NAME,
  /** The government economic code of an economic pair. */
  GOVERNMENT_CODE
}
