package org.budgetbook.edition;

import org.jspecify.annotations.Nullable;

/**
 * A text the user writes.
 *
 * @param label what it is called on screen
 * @param hint what to write, in a sentence
 * @param reasonFor the entered number of last year whose change this text explains; null for a text
 *     bound to no figure
 * @param lasting whether the text holds on into the next year's book, to be confirmed there
 */
public record PassageDefinition(
    EntryKey key, String label, String hint, @Nullable EntryKey reasonFor, boolean lasting) {}
