package org.budgetbook.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.budgetbook.message.RefusedException;

/**
 * An exact amount (金额), counted in fen (1 元 = 100 fen, 1 万元 = 1,000,000 fen).
 *
 * @param fen the amount; may be negative (adjustments). Sums that leave the range of a {@code long}
 *     (about ±92 million 亿元) throw {@link ArithmeticException} instead of wrapping round.
 */
public record Money(long fen) implements Comparable<Money> {

  public static final Money ZERO = new Money(0);

  private static final Pattern YUAN = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,2})?");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");
  private static final Pattern TOO_FINE = Pattern.compile("[+-]?\\d{1,15}\\.\\d*[1-9]\\d*");

  public static Money ofFen(long fen) {
    return fen == 0 ? ZERO : new Money(fen);
  }

  public static Money ofYuan(long yuan) {
    return ofFen(Math.multiplyExact(yuan, 100L));
  }

  /**
   * Reads an amount in yuan: digits, at most two decimals, a sign, and thousands separators where
   * they belong.
   *
   * @throws RefusedException {@code money.decimals} for more than two decimals, {@code money.text}
   *     for anything else that is not an amount
   */
  public static Money parseYuan(String text) {
    String digits = withoutSeparators(text.strip());
    if (YUAN.matcher(digits).matches()) {
      return ofFen(new BigDecimal(digits).movePointRight(2).longValueExact());
    }
    if (TOO_FINE.matcher(digits).matches()) {
      throw RefusedException.of("money.decimals", text.strip());
    }
    throw RefusedException.of("money.text", text.strip());
  }

  private static String withoutSeparators(String text) {
    return text.indexOf(',') >= 0 && GROUPED.matcher(text).matches() ? text.replace(",", "") : text;
  }

  public Money plus(Money other) {
    return ofFen(Math.addExact(fen, other.fen));
  }

  public Money minus(Money other) {
    return ofFen(Math.subtractExact(fen, other.fen));
  }

  public Money negate() {
    return ofFen(Math.negateExact(fen));
  }

  public boolean isZero() {
    return fen == 0;
  }

  public int signum() {
    return Long.signum(fen);
  }

  /** The exact amount in yuan, always with two decimals and no separators: {@code -1234.50}. */
  public String toYuanText() {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }

  /** The amount in {@code unit}, rounded half up (away from zero) to {@code decimals} places. */
  public BigDecimal in(AmountUnit unit, int decimals) {
    return BigDecimal.valueOf(fen, unit.fenExponent()).setScale(decimals, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(fen, other.fen);
  }

  @Override
  public String toString() {
    return toYuanText();
  }
}
