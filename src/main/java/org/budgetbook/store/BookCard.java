package org.budgetbook.store;

import java.time.Instant;
import org.budgetbook.book.Heading;

/**
 * What a list of books shows of one.
 *
 * @param lines how many budget lines it has
 * @param changedAt when it was last saved
 */
public record BookCard(BookId id, Heading heading, int lines, Instant changedAt) {}
