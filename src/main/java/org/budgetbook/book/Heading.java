package org.budgetbook.book;

/**
 * What stands over the whole book.
 *
 * @param edition id of the edition that lays it out
 * @param year the budget's year, not necessarily the edition's first
 */
public record Heading(String edition, int year, Department department) {

  /** The heading stands alone; its position says nothing. */
  static final long POSITION = 0;

  public Placed<Heading> placed() {
    return new Placed<>(POSITION, this);
  }
}
