package org.budgetbook.check.input;

import org.budgetbook.money.Money;

/**
 * One figure of a checked table.
 *
 * @param amount what it says; zero where nothing is printed
 * @param printed whether it was rounded for print, so that the true amount may be half a last place
 *     away; false for exact figures and for blanks, which are printed for an exact zero only
 * @param text as it stood in the file; empty for our own figures
 * @param readable whether {@code text} is an amount; if not {@code amount} means nothing, and an
 *     empty text says that nobody knows what stands there
 */
public record Figure(Money amount, boolean printed, String text, boolean readable) {

  /** A place without a figure: exactly zero. */
  public static final Figure BLANK = new Figure(Money.ZERO, false, "", true);

  /** A place whose figure could not be read: what depends on it cannot be decided. */
  public static final Figure UNREAD = new Figure(Money.ZERO, false, "", false);

  /** A figure of our own book. */
  public static Figure exact(Money amount) {
    return amount.isZero() ? BLANK : new Figure(amount, false, "", true);
  }
}
