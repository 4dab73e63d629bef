package org.budgetbook.store;

import java.time.Instant;
import org.budgetbook.book.Step;
import org.budgetbook.message.Message;

/**
 * One row of a book's journal, without the edit itself: {@link Workspace#edit} reads that.
 *
 * @param seq its number, from 1 without gaps
 * @param actsOn for undo and redo the number of the action they act on; for what goes on with an
 *     action that of its first entry; else {@code seq}
 */
public record JournalEntry(long seq, Step step, long actsOn, Message label, Instant at) {

  /** Whether this goes on with an action that was done before, as one step of undo. */
  public boolean goesOn() {
    return step == Step.DO && seq != actsOn;
  }
}
