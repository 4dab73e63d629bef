package org.budgetbook.edition;

/** A column of a table. */
public sealed interface Column extends ColumnNode permits LabelColumn, FigureColumn {

  /** Unique within its panel. */
  String id();

  /** Relative width; the columns of a table share the page by these weights. */
  int width();
}
