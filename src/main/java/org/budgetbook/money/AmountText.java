package org.budgetbook.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import org.budgetbook.message.RefusedException;

/**
 * Reads an amount as an accountant types or pastes it: {@code 1,234.50}, {@code ￥1234.5}, {@code
 * 12.5万}, {@code 3000元}, {@code (500)} for minus 500, full-width digits and signs, and after an
 * equals sign small arithmetic: {@code =12*3500}.
 *
 * <p>A plain amount must be exact to the fen. The result of arithmetic is rounded half up to the
 * fen, because {@code =100/3} has no exact one.
 */
public final class AmountText {

  private static final String YUAN = "元";
  private static final String TEN_THOUSAND = "万";

  private final String text;
  private final String original;
  private final AmountUnit unit;
  private int at;

  private AmountText(String text, String original, AmountUnit unit) {
    this.text = text;
    this.original = original;
    this.unit = unit;
  }

  /**
   * The amount that {@code typed} means in a cell that shows {@code unit}.
   *
   * @throws RefusedException {@code money.text}, {@code money.decimals} or {@code money.too-large}
   */
  public static Money parse(String typed, AmountUnit unit) {
    String plain = plain(typed);
    AmountText reader =
        new AmountText(plain.startsWith("=") ? plain.substring(1) : plain, typed.strip(), unit);
    return plain.startsWith("=") ? reader.arithmetic() : reader.amount();
  }

  /** Full-width forms become ASCII, blanks and currency signs go. */
  private static String plain(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .replaceAll("[\\s\u00A5]", "")
        .replace('\u00D7', '*')
        .replace('\u00F7', '/')
        .replace('\u2212', '-');
  }

  private Money amount() {
    boolean bracketed = text.startsWith("(") && text.endsWith(")") && text.length() > 2;
    String body = bracketed ? text.substring(1, text.length() - 1) : text;
    AmountText inner = new AmountText(body, original, unit);
    BigDecimal value = inner.number(true);
    if (inner.at < body.length()) {
      throw refused();
    }
    return money(bracketed ? value.negate() : value, RoundingMode.UNNECESSARY);
  }

  private Money arithmetic() {
    BigDecimal value = sum();
    if (at < text.length()) {
      throw refused();
    }
    return money(value, RoundingMode.HALF_UP);
  }

  private BigDecimal sum() {
    BigDecimal value = product();
    while (at < text.length() && (peek() == '+' || peek() == '-')) {
      char sign = text.charAt(at++);
      BigDecimal next = product();
      value = sign == '+' ? value.add(next) : value.subtract(next);
    }
    return value;
  }

  private BigDecimal product() {
    BigDecimal value = factor();
    while (at < text.length() && (peek() == '*' || peek() == '/')) {
      char sign = text.charAt(at++);
      BigDecimal next = factor();
      if (sign == '*') {
        value = value.multiply(next);
      } else if (next.signum() == 0) {
        throw refused();
      } else {
        value = value.divide(next, 20, RoundingMode.HALF_UP);
      }
    }
    return value;
  }

  private BigDecimal factor() {
    if (at < text.length() && peek() == '(') {
      at++;
      BigDecimal value = sum();
      if (at >= text.length() || text.charAt(at++) != ')') {
        throw refused();
      }
      return value;
    }
    if (at < text.length() && peek() == '-') {
      at++;
      return factor().negate();
    }
    return number(false);
  }

  /** Digits with or without thousands separators, and 万, 万元 or 元 behind them. */
  private BigDecimal number(boolean signed) {
    int start = at;
    if (signed && at < text.length() && (peek() == '-' || peek() == '+')) {
      at++;
    }
    int digits = at;
    while (at < text.length() && (Character.isDigit(peek()) || peek() == '.' || peek() == ',')) {
      at++;
    }
    String number = text.substring(digits, at);
    if (number.contains(",") && !number.matches("\\d{1,3}(,\\d{3})+(\\.\\d*)?")
        || !number.replace(",", "").matches("\\d{1,15}(\\.\\d{0,8})?|\\.\\d{1,8}")) {
      throw refused();
    }
    BigDecimal value = new BigDecimal(text.substring(start, digits) + number.replace(",", ""));
    return value.movePointRight(scaleOfSuffix());
  }

  /** How many powers of ten lead from what is typed to the unit of the cell. */
  private int scaleOfSuffix() {
    if (text.startsWith(TEN_THOUSAND, at)) {
      at += text.startsWith(TEN_THOUSAND + YUAN, at) ? 2 : 1;
      return AmountUnit.TEN_THOUSAND_YUAN.fenExponent() - unit.fenExponent();
    }
    if (text.startsWith(YUAN, at)) {
      at++;
      return AmountUnit.YUAN.fenExponent() - unit.fenExponent();
    }
    return 0;
  }

  private Money money(BigDecimal inUnit, RoundingMode rounding) {
    BigDecimal fen = inUnit.movePointRight(unit.fenExponent());
    if (rounding == RoundingMode.UNNECESSARY && fen.stripTrailingZeros().scale() > 0) {
      throw RefusedException.of("money.decimals", original);
    }
    try {
      return Money.ofFen(fen.setScale(0, rounding).longValueExact());
    } catch (ArithmeticException e) {
      throw RefusedException.of("money.too-large", original);
    }
  }

  private char peek() {
    return text.charAt(at);
  }

  private RefusedException refused() {
    return RefusedException.of("money.text", original);
  }
}
