package org.budgetbook.rollforward;

import java.util.List;
import org.budgetbook.book.Book;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;

/**
 * The new year's book, and what of last year's ledger did not come.
 *
 * @param leftOut by reason; empty when all came
 */
public record YearOutcome(Book book, List<LeftOut> leftOut) {
  public YearOutcome {
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Facts that did not come for one reason.
   *
   * @param why a sentence's part: what they are and why they stay
   * @param amount their sum
   */
  public record LeftOut(Message why, int facts, Money amount) {}
}
