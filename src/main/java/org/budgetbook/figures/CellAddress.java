package org.budgetbook.figures;

/** Which figure: table, panel and column by their ids in the edition, and the row. */
public record CellAddress(String table, String panel, RowKey row, String column) {}
