package org.budgetbook.merge;

import org.budgetbook.book.Unit;

/**
 * What happens to one part.
 *
 * @param part what conflicts call it
 * @param lines the part's lines
 */
public record UnitOutcome(Unit unit, String part, Origin origin, Fate fate, int lines) {

  /** What happens. */
  public enum Fate {
    /** The unit is new to the book. */
    ADDED,
    /** It takes the place of what the unit had. */
    REPLACED,
    /** The book holds just this; at most it notes the newer part. */
    SAME,
    /** What the book holds stays. */
    LEFT,
    /** A newer part of the unit was given too. */
    SUPERSEDED
  }
}
