package org.budgetbook.edition;

/** A figure of a fixed row, named by ids of the edition. */
public record CellReference(String table, String panel, String row, String column) {}
