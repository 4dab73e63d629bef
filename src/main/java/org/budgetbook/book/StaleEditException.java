package org.budgetbook.book;

/**
 * An edit does not fit the book it is applied to: a fault of the program, never of the user. The
 * book is unchanged.
 */
public final class StaleEditException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public StaleEditException(String message) {
    super(message);
  }
}
