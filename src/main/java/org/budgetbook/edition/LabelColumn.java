package org.budgetbook.edition;

/** A column that names its rows. */
public record LabelColumn(String id, String heading, RowLabel label, int width) implements Column {}
