package org.budgetbook.figures;

import org.budgetbook.money.Money;

/** A figure that an edit moved. A cell whose row was not there before was zero. */
public record CellChange(CellAddress cell, Money before, Money after) {}
