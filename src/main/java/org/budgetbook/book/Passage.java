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
 * @param writtenFor this year's figure a reason was written for. Null for texts bound to no figure.
 * @param writtenForLastYear last year's figure a reason was written for; null where that was not
 *     entered then, or is not known
 */
public record Passage(
    EntryKey key, String text, @Nullable Money writtenFor, @Nullable Money writtenForLastYear) {
  public Passage {
    if (text.isBlank()) {
      throw new IllegalArgumentException("passage " + key + " is blank");
    }
  }

  /** A text that explains no change. */
  public Passage(EntryKey key, String text) {
    this(key, text, null, null);
  }

  /**
   * Whether a reason explains just these figures; else it is stale.
   *
   * @param lastYear null while it is not entered
   */
  public boolean isWrittenFor(Money thisYear, @Nullable Money lastYear) {
    return thisYear.equals(writtenFor)
        && (writtenForLastYear == null || writtenForLastYear.equals(lastYear));
  }
}
