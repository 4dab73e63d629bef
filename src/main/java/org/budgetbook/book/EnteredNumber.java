package org.budgetbook.book;

import java.math.BigDecimal;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.Money;

/**
 * A number that no fact of this book gives and that is therefore entered on its own: last year's
 * figures (上年预算数), government procurement (政府采购), assets (国有资产). What it counts, and in which unit,
 * the edition says; amounts are in yuan. A number not entered is absent, which is not zero.
 *
 * @param value exact, at most two decimals
 */
public record EnteredNumber(EntryKey key, BigDecimal value) {

  public EnteredNumber {
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    if (value.scale() > 2 || value.precision() - value.scale() > 15) {
      throw RefusedException.of("book.entry-number", value.toPlainString());
    }
  }

  public static EnteredNumber of(EntryKey key, Money amount) {
    return new EnteredNumber(key, BigDecimal.valueOf(amount.fen(), 2));
  }

  /** The value as an amount, where the edition says it is one. */
  public Money amount() {
    return Money.ofFen(value.movePointRight(2).longValueExact());
  }
}
