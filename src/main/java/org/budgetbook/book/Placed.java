package org.budgetbook.book;

/**
 * An element and its place among its kind: elements stand in the order of their positions, which
 * leave gaps so that one can be put between two others.
 */
public record Placed<T>(long position, T value) {}
