package org.budgetbook.session;

import java.time.Instant;
import org.budgetbook.book.Step;
import org.budgetbook.message.Message;

/**
 * One row of a budget's readable history (修改记录).
 *
 * @param number its place in the journal, from 1
 * @param actsOn for undo and redo the number of the action they took back or did again, else {@code
 *     number}
 * @param label what was done, in the words of the action
 */
public record HistoryEntry(long number, Step step, long actsOn, Message label, Instant at) {}
