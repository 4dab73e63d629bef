package org.budgetbook.check.note;

import org.budgetbook.edition.EntryKey;

/**
 * A note about a finding (审核说明).
 *
 * @param key under which the book keeps it
 * @param text never blank
 * @param outdated whether the finding's numbers have changed since it was written
 */
public record CheckNote(EntryKey key, String text, boolean outdated) {}
