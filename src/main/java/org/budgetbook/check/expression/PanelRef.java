package org.budgetbook.check.expression;

/** A panel of a table, by the table's number and the panel's id. */
public record PanelRef(int table, String panel) {}
