package org.budgetbook.money;

import java.math.BigDecimal;

/**
 * How figures are written: {@code 2,071.09} in the tables of 2023, {@code 1861.00} in those of
 * 2025. The exact sum is rounded, never its parts.
 *
 * @param unit the unit shown
 * @param decimals decimals shown, 0 to 2
 * @param grouped whether thousands are separated by a comma
 * @param blankZero whether an exact zero is written as nothing; an amount that only rounds to zero
 *     is still written ({@code 0.00}), for there is money behind it
 */
public record AmountFormat(AmountUnit unit, int decimals, boolean grouped, boolean blankZero) {

  public AmountFormat {
    if (decimals < 0 || decimals > 2) {
      throw new IllegalArgumentException("decimals " + decimals);
    }
  }

  public String format(Money amount) {
    if (blankZero && amount.isZero()) {
      return "";
    }
    BigDecimal rounded = amount.in(unit, decimals);
    String digits = rounded.abs().toPlainString();
    return (rounded.signum() < 0 ? "-" : "") + (grouped ? group(digits) : digits);
  }

  /**
   * The same, but with as many decimals as the amount has where {@link #format} would round: for
   * programs that go on calculating with it.
   */
  public String exact(Money amount) {
    BigDecimal whole = amount.in(unit, unit.fenExponent());
    return whole.stripTrailingZeros().scale() <= decimals
        ? format(amount)
        : whole.stripTrailingZeros().toPlainString();
  }

  /** The same format without separators, as the table tsv files want it. */
  public AmountFormat ungrouped() {
    return new AmountFormat(unit, decimals, false, blankZero);
  }

  private static String group(String digits) {
    int point = digits.indexOf('.');
    int end = point < 0 ? digits.length() : point;
    StringBuilder grouped = new StringBuilder(digits);
    for (int at = end - 3; at > 0; at -= 3) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }

  /** By how many fen the true amount behind a printed one may differ from it. */
  public long halfPlace() {
    long lastPlace = 1;
    for (int i = decimals; i < unit.fenExponent(); i++) {
      lastPlace *= 10;
    }
    return lastPlace / 2;
  }
}
