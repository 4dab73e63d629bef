package org.budgetbook.reconstruction.interval;

/**
 * One side of the bounds of a quantity.
 *
 * @param quantity the number of the variable or sum
 */
public record Bound(int quantity, boolean lower) {}
