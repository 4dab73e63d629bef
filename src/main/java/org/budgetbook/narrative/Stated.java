package org.budgetbook.narrative;

import java.math.BigDecimal;
import java.util.List;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.EntryKind;
import org.budgetbook.figures.CellAddress;
import org.jspecify.annotations.Nullable;

/**
 * A number the text can state, with where it comes from.
 *
 * @param value exact; amounts in yuan; zero when {@code missing} is not null
 * @param missing the first entered number it needs and nobody entered; null when it is known
 */
record Stated(
    String subject,
    EntryKind kind,
    BigDecimal value,
    List<CellAddress> cells,
    List<EntryKey> entries,
    @Nullable EntryKey missing) {

  boolean isKnown() {
    return missing == null;
  }

  NarrativeFact fact(NarrativeFact.Kind as, BigDecimal stated) {
    return new NarrativeFact(as, subject, stated, cells, entries);
  }
}
