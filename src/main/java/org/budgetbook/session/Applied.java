package org.budgetbook.session;

import java.time.Instant;
import java.util.Optional;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.Step;
import org.budgetbook.figures.Changes;
import org.budgetbook.message.Message;

/**
 * An action that is saved on the disk and stands in book and figures.
 *
 * @param action what was applied; for an undo the inverse of what was done
 * @param book the book after it
 * @param nextUndo what undo would now take back
 * @param nextRedo what redo would now do again
 */
public record Applied(
    Step step,
    Action action,
    Book book,
    Changes changes,
    Optional<Message> nextUndo,
    Optional<Message> nextRedo,
    Instant savedAt) {}
