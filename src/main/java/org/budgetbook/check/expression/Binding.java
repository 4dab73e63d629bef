package org.budgetbook.check.expression;

import org.budgetbook.check.input.CheckedRow;

/** The row that {@code each} stands at. */
public record Binding(PanelRef panel, CheckedRow row) {}
