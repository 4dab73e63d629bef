package org.budgetbook.session;

import org.jspecify.annotations.Nullable;

/**
 * How it stands with saving.
 *
 * @param underWay how many actions are not yet on the disk
 * @param failure why the action that ended last is not; null when it is, or none has ended
 */
public record Saving(int underWay, @Nullable Throwable failure) {}
