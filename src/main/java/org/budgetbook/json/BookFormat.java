package org.budgetbook.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.Money;

/** What writer and reader of the book json agree on. */
final class BookFormat {

  /** What a book json calls itself. */
  static final String NAME = "budgetbook-book";

  /** What a unit's part calls itself: a book json of one unit with its origin. */
  static final String PART_NAME = "budgetbook-part";

  /** The version written. A file of a higher one is refused, for what it says is not known here. */
  static final long VERSION = 1;

  /** Whole numbers up to here are exact in every reader of json. */
  static final long LARGEST_WHOLE = (1L << 53) - 1;

  private static final Pattern AMOUNT = Pattern.compile("-?(0|[1-9]\\d{0,16})\\.\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,2})?");

  private BookFormat() {}

  /** An amount in yuan with two decimals, over the whole range of {@link Money}. */
  static Money amount(String text) {
    if (!AMOUNT.matcher(text).matches()) {
      throw RefusedException.of("json.amount", text);
    }
    BigDecimal fen = new BigDecimal(text).movePointRight(2);
    if (fen.toBigIntegerExact().bitLength() >= Long.SIZE) {
      throw RefusedException.of("money.too-large", text);
    }
    return Money.ofFen(fen.longValueExact());
  }

  /** A number of at most two decimals. */
  static BigDecimal number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw RefusedException.of("json.number", text);
    }
    return new BigDecimal(text);
  }
}
