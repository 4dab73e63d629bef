package org.budgetbook.book;

/** The department (部门) that publishes the budget. {@code name} may be blank until it is entered. */
public record Department(String name) {}
