package org.budgetbook.desktop.grid;

/** A place of the body; {@code row} and {@code column} count from 0. */
public record CellPlace(int row, int column) {}
