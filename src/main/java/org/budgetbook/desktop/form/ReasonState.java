package org.budgetbook.desktop.form;

import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.book.Passage;
import org.budgetbook.edition.PassageDefinition;
import org.budgetbook.money.Money;
import org.budgetbook.sheet.YearChange;

/** How the reason of a change (变动原因) stands to the figures it explains. */
enum ReasonState {
  /** 未填, and there is a change to explain, or last year is not known yet. */
  MISSING,
  /** 未填, and nothing changed that would need a reason. */
  NOT_NEEDED,
  /** 已填. */
  WRITTEN,
  /** 数字已变动: it was written for another figure. */
  STALE;

  static ReasonState of(PassageDefinition definition, Book book, YearChange change) {
    Optional<Passage> passage = book.supplement().passages().find(definition.key());
    if (passage.isEmpty()) {
      boolean same = change.change().filter(Money::isZero).isPresent();
      return same ? NOT_NEEDED : MISSING;
    }
    Money lastYear = change.lastYear().orElse(null);
    return passage.get().isWrittenFor(change.thisYear(), lastYear) ? WRITTEN : STALE;
  }
}
