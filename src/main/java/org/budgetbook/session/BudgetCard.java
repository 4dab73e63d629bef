package org.budgetbook.session;

import java.time.Instant;
import java.util.Optional;
import org.budgetbook.book.Heading;

/**
 * What a list of budgets shows of one.
 *
 * @param id its identity within the workspace
 * @param lines how many budget lines it has
 * @param changedAt when it was last saved
 * @param filing its latest version that was handed in or received; empty before the first
 * @param isReceived whether it was received here, so that it can only be read
 */
public record BudgetCard(
    long id,
    Heading heading,
    int lines,
    Instant changedAt,
    Optional<Filing> filing,
    boolean isReceived) {}
