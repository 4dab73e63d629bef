package org.budgetbook.session;

import java.time.Instant;
import org.budgetbook.book.Step;
import org.budgetbook.message.Message;
import org.budgetbook.store.JournalEntry;

/**
 * One row of a budget's readable history (修改记录).
 *
 * @param number its place in the journal, from 1; where an action went on, that of its latest part
 * @param actsOn the number with which the action began that was done, taken back or done again
 * @param label what was done, in the words of the action
 */
public record HistoryEntry(long number, Step step, long actsOn, Message label, Instant at) {

  /** With what the action began, as the journal has it. */
  JournalEntry begun() {
    return new JournalEntry(actsOn, Step.DO, actsOn, label, at);
  }
}
