package org.budgetbook.rollforward;

import org.budgetbook.edition.EntryKey;

/**
 * A text of last year's book that is lasting: it comes, to be confirmed.
 *
 * @param label what the new edition calls it
 */
public record PassageOffer(EntryKey key, String label, String text) {}
