package org.budgetbook.intake;

import java.math.BigDecimal;
import org.budgetbook.message.Message;

/** What stands in one cell of a sheet from elsewhere. */
public sealed interface ForeignCell {

  /** A text, as it is. */
  record Text(String text) implements ForeignCell {
    /** Nothing stands there. */
    public static final Text NONE = new Text("");
  }

  /**
   * A number.
   *
   * @param value at most fifteen digits, as spreadsheets keep them
   * @param decimals how many the cell shows; -1 when it shows all
   */
  record Numeric(BigDecimal value, int decimals) implements ForeignCell {}

  /** Something stands there that cannot be read, for example a formula without a result. */
  record Unread(Message why) implements ForeignCell {}

  /** The cell as text: a number with all its digits, and nothing for what cannot be read. */
  default String text() {
    return switch (this) {
      case Text text -> text.text();
      case Numeric number -> number.value().stripTrailingZeros().toPlainString();
      case Unread unread -> "";
    };
  }

  /** Whether nothing but blanks stands there. */
  default boolean isBlank() {
    return this instanceof Text text && text.text().isBlank();
  }
}
