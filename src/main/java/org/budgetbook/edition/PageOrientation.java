package org.budgetbook.edition;

/** How a table's pages lie. */
public enum PageOrientation {
  PORTRAIT,
  LANDSCAPE
}
