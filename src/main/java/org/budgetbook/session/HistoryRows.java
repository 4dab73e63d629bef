package org.budgetbook.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetbook.store.JournalEntry;

/** The journal as rows to read. */
final class HistoryRows {

  private HistoryRows() {}

  /** The oldest first; an action that went on is one row where it began. */
  static List<HistoryEntry> of(List<JournalEntry> journal) {
    Map<Long, HistoryEntry> rows = new LinkedHashMap<>();
    for (JournalEntry entry : journal) {
      HistoryEntry begun = entry.goesOn() ? rows.get(entry.actsOn()) : null;
      if (begun == null) {
        rows.put(
            entry.seq(),
            new HistoryEntry(entry.seq(), entry.step(), entry.actsOn(), entry.label(), entry.at()));
      } else {
        rows.put(
            entry.actsOn(),
            new HistoryEntry(entry.seq(), begun.step(), begun.actsOn(), begun.label(), entry.at()));
      }
    }
    return List.copyOf(rows.values());
  }
}
