package org.budgetbook.book;

import org.budgetbook.edition.EntryKey;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A text the accountant writes: duties and organisation (概况), the reason of a change (变动原因), a
 * note.
 *
 * @param key where it belongs, as the edition names it
 * @param text paragraphs separated by line feeds; never blank: a text not written is absent
 * @param writtenFor the figure a reason was written for; when the figure has changed since, the
 *     reason is stale. Null for texts bound to no figure.
 */
public record Passage(EntryKey key, String text, @Nullable Money writtenFor) {
  public Passage {
    if (text.isBlank()) {
      throw new IllegalArgumentException("passage " + key + " is blank");
    }
  }
}
