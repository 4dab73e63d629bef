package org.budgetbook.edition;

import org.jspecify.annotations.Nullable;

/**
 * A text the user writes.
 *
 * @param label what it is called on screen
 * @param hint what to write, in a sentence
 * @param reasonFor the entered number of last year whose change this text explains; null for a text
 *     bound to no figure
 */
public record PassageDefinition(
    EntryKey key, String label, String hint, @Nullable EntryKey reasonFor) {}
