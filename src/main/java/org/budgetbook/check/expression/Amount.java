package org.budgetbook.check.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number with how far the true one may be from it. Two numbers agree when they differ by no more
 * than both slacks together.
 *
 * @param value exact as it stands: yuan, or a count
 * @param slack in fen: half a last place for each printed part; zero for exact figures
 */
public record Amount(BigDecimal value, long slack) {

  public static final Amount ZERO = new Amount(BigDecimal.ZERO, 0);

  public static Amount ofFen(long fen, long slack) {
    return fen == 0 && slack == 0 ? ZERO : new Amount(BigDecimal.valueOf(fen, 2), slack);
  }

  Amount plus(Amount other) {
    return new Amount(value.add(other.value), slack + other.slack);
  }

  Amount minus(Amount other) {
    return new Amount(value.subtract(other.value), slack + other.slack);
  }

  Amount times(BigDecimal factor) {
    BigDecimal wider = BigDecimal.valueOf(slack).multiply(factor.abs());
    return new Amount(
        value.multiply(factor), wider.setScale(0, RoundingMode.CEILING).longValueExact());
  }

  Amount absolute() {
    return new Amount(value.abs(), slack);
  }
}
