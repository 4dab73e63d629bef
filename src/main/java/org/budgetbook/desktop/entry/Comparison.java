package org.budgetbook.desktop.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.budgetbook.book.Book;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.edition.EntryGroup;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.sheet.RowId;
import org.budgetbook.sheet.YearChange;

/**
 * What stands computed beside last year's figures: this year's, the change and its percentage.
 *
 * @param changes by the entered number they belong to; empty on a page that compares nothing
 */
record Comparison(Map<EntryKey, YearChange> changes) {

  static final Comparison NONE = new Comparison(Map.of());

  static final String PERCENT = "entry.column.percent";

  /** The columns it adds, by the keys of their headings. */
  static final List<String> HEADINGS =
      List.of("entry.column.this-year", "entry.column.change", PERCENT);

  Comparison {
    changes = Map.copyOf(changes);
  }

  /**
   * @param tables gives a table as it stands, by its id
   */
  static Comparison of(EntryGroup group, Book book, Function<String, TableFigures> tables) {
    Map<EntryKey, YearChange> changes = new TreeMap<>();
    for (EntryDefinition entry : group.entries()) {
      YearChange.of(entry, book, tables).ifPresent(change -> changes.put(entry.key(), change));
    }
    return new Comparison(changes);
  }

  int columns() {
    return changes.isEmpty() ? 0 : HEADINGS.size();
  }

  Optional<YearChange> of(RowId row) {
    return row instanceof RowId.OfEntry entry
        ? Optional.ofNullable(changes.get(entry.key()))
        : Optional.empty();
  }
}
