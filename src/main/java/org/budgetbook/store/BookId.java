package org.budgetbook.store;

/** Identity of a book within its workspace; never used again. */
public record BookId(long value) {}
