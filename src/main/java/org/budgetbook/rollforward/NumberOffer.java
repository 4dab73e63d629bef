package org.budgetbook.rollforward;

import java.math.BigDecimal;
import org.budgetbook.edition.EntryKey;
import org.jspecify.annotations.Nullable;

/**
 * An entered number of the new book.
 *
 * @param label what the new edition calls it
 * @param value amounts in yuan; null where last year's book does not tell
 */
public record NumberOffer(EntryKey key, String label, @Nullable BigDecimal value, Origin origin) {

  /** Where the value comes from. */
  public enum Origin {
    /** A figure of last year's tables: exact, nothing to confirm. */
    TABLE,
    /** Entered last year and lasting: to be confirmed. */
    ENTERED,
    /** Last year's edition has no such figure: to be entered. */
    MISSING
  }
}
