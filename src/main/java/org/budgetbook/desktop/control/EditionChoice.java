package org.budgetbook.desktop.control;

/**
 * An edition (公开版式) as it is offered.
 *
 * @param title what the user reads
 * @param firstYear the first year it is made for
 */
public record EditionChoice(String id, String title, int firstYear) {}
