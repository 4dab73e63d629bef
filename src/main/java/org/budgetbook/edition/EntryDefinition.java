package org.budgetbook.edition;

import org.jspecify.annotations.Nullable;

/**
 * A number the user enters because no fact gives it.
 *
 * @param label what it is called on screen
 * @param thisYear the figure of this year's tables it is compared with; null when there is none
 */
public record EntryDefinition(
    EntryKey key, String label, EntryKind kind, @Nullable CellReference thisYear) {}
