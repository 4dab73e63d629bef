package org.budgetbook.session;

import java.time.Instant;
import org.budgetbook.book.Heading;

/**
 * What a list of budgets shows of one.
 *
 * @param id its identity within the workspace
 * @param lines how many budget lines it has
 * @param changedAt when it was last saved
 */
public record BudgetCard(long id, Heading heading, int lines, Instant changedAt) {}
