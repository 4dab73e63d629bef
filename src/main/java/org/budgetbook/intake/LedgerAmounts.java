package org.budgetbook.intake;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Reads the amounts of one ledger and watches whether they may be 万元 instead of 元. Nothing is
 * rounded: an amount finer than a fen is refused.
 */
public final class LedgerAmounts {

  /** A department has at least one line of 1,000 yuan; where none has, the unit is in doubt. */
  private static final Money PLAUSIBLE = Money.ofYuan(1000);

  private static final int WAN_DECIMALS = 6;
  private static final Pattern WAN = Pattern.compile("[+-]?\\d{1,11}(\\.\\d*)?");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");

  private final @Nullable AmountUnit stated;
  private boolean plausible;
  private boolean allZero = true;
  private Money absoluteSum = Money.ZERO;

  /** {@code stated} is the unit the user named; null for yuan unless that is doubtful. */
  public LedgerAmounts(@Nullable AmountUnit stated) {
    this.stated = stated;
  }

  public Money read(String text) {
    if (text.isEmpty()) {
      throw RefusedException.of("ledger.amount.blank");
    }
    Money amount = stated == AmountUnit.TEN_THOUSAND_YUAN ? wan(text) : Money.parseYuan(text);
    Money absolute = amount.signum() < 0 ? amount.negate() : amount;
    try {
      absoluteSum = absoluteSum.plus(absolute);
    } catch (ArithmeticException e) {
      throw RefusedException.of("ledger.amount.sum");
    }
    plausible |= absolute.compareTo(PLAUSIBLE) >= 0;
    allZero &= amount.isZero();
    return amount;
  }

  private static Money wan(String text) {
    String digits = GROUPED.matcher(text).matches() ? text.replace(",", "") : text;
    if (!WAN.matcher(digits).matches() || digits.endsWith(".")) {
      throw RefusedException.of("money.text", text);
    }
    BigDecimal amount = new BigDecimal(digits).stripTrailingZeros();
    if (amount.scale() > WAN_DECIMALS) {
      throw RefusedException.of("ledger.amount.wan-decimals", text);
    }
    return Money.ofFen(amount.movePointRight(WAN_DECIMALS).longValueExact());
  }

  /** Whether the amounts look like 万元 and the user has not said what they are. */
  public boolean areDoubtful() {
    return stated == null && !plausible && !allZero;
  }
}
