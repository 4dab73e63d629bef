package org.budgetbook.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.budgetbook.edition.EntryKind;
import org.budgetbook.edition.TextFormat;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;

/** Writes numbers as the sentences of an edition do. Each exact value is rounded once. */
record TextNumbers(TextFormat format) {

  /** Digits after the point of a share before it is rounded for print. */
  private static final int EXACT = 10;

  private static final int PRINTED = 2;

  /** A value in yuan as an amount without its sign; other kinds as they are. */
  String text(EntryKind kind, BigDecimal value) {
    return switch (kind) {
      case AMOUNT -> amount(value);
      case COUNT, AREA -> value.signum() == 0 ? "0" : value.toPlainString();
    };
  }

  /** An amount in yuan, in the unit of the text. */
  String amount(BigDecimal yuan) {
    return yuan.signum() == 0
        ? format.zeroAmount()
        : format.amounts().format(Money.ofFen(yuan.movePointRight(2).longValueExact()));
  }

  /** A value in percent, with the sign of percent. */
  String percent(BigDecimal percent) {
    return percent.signum() == 0
        ? format.zeroPercent()
        : percent.setScale(PRINTED, RoundingMode.HALF_UP).toPlainString() + "%";
  }

  /** {@code part} in percent of {@code whole}; zero of nothing. */
  static BigDecimal percentOf(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? BigDecimal.ZERO
        : part.movePointRight(2).divide(whole, EXACT, RoundingMode.HALF_UP);
  }

  /** The unit in which sentences tell amounts. */
  AmountUnit unit() {
    return format.amounts().unit();
  }
}
