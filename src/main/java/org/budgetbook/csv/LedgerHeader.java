package org.budgetbook.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.budgetbook.intake.LedgerColumn;
import org.budgetbook.intake.Words;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.message.Message;

/** Where each column stands in a ledger file. They may stand in any order, each exactly once. */
final class LedgerHeader {

  private final int[] places = new int[LedgerColumn.values().length];
  private final int width;

  private LedgerHeader(Map<LedgerColumn, Integer> found, int width) {
    found.forEach((column, place) -> places[column.ordinal()] = place);
    this.width = width;
  }

  /** The header, or what is wrong with it: exactly one of the two lists or values is there. */
  record Outcome(Optional<LedgerHeader> header, List<Message> faults, boolean nothingKnown) {}

  static Outcome of(CSVRecord row, Vocabulary vocabulary) {
    Map<LedgerColumn, Integer> found = new EnumMap<>(LedgerColumn.class);
    List<Message> faults = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String word = row.get(i).strip();
      Optional<LedgerColumn> column = vocabulary.meaning(word, LedgerColumn.class);
      if (column.isEmpty()) {
        faults.add(
            word.isEmpty()
                ? Message.of("ledger.column.blank", i + 1)
                : Message.of("ledger.column.unknown", word, allowed(vocabulary)));
      } else if (found.putIfAbsent(column.get(), i) != null) {
        faults.add(Message.of("ledger.column.twice", vocabulary.word(column.get())));
      }
    }
    for (LedgerColumn column : LedgerColumn.values()) {
      if (!found.containsKey(column)) {
        faults.add(
            Message.of("ledger.column.missing", vocabulary.word(column), allowed(vocabulary)));
      }
    }
    return new Outcome(
        faults.isEmpty() ? Optional.of(new LedgerHeader(found, row.size())) : Optional.empty(),
        faults,
        found.isEmpty());
  }

  private static String allowed(Vocabulary vocabulary) {
    return Words.listed(vocabulary, LedgerColumn.class);
  }

  int width() {
    return width;
  }

  String cell(CSVRecord row, LedgerColumn column) {
    return row.get(places[column.ordinal()]).strip();
  }
}
