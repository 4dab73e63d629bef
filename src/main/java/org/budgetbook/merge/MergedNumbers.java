package org.budgetbook.merge;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.budgetbook.book.Book;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.Unit;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.merge.Conflict.Kind;
import org.budgetbook.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * The department's entered numbers: the sums of what its units handed in, as long as nobody typed
 * others. A typed number stays unless decided otherwise.
 */
final class MergedNumbers {

  private MergedNumbers() {}

  static SortedMap<EntryKey, EnteredNumber> of(
      Book book, Iterable<Unit> unitsNow, Conflicts conflicts) {
    SortedMap<EntryKey, EnteredNumber> numbers =
        Arranged.byKey(book.supplement().numbers(), EnteredNumber::key);
    SortedMap<EntryKey, BigDecimal> before = sums(book.units());
    SortedMap<EntryKey, BigDecimal> now = sums(unitsNow);
    SortedSet<EntryKey> keys = new TreeSet<>(before.keySet());
    keys.addAll(now.keySet());
    for (EntryKey key : keys) {
      BigDecimal sum = now.get(key);
      EnteredNumber standing = numbers.get(key);
      EnteredNumber wanted = sum == null ? null : new EnteredNumber(key, sum);
      EnteredNumber last = before.containsKey(key) ? new EnteredNumber(key, before.get(key)) : null;
      if (Objects.equals(standing, wanted) || Objects.equals(last, wanted)) {
        continue;
      }
      boolean typed = !Objects.equals(standing, last);
      if (typed
          && conflicts.meet(
                  Kind.NUMBER,
                  null,
                  key.value(),
                  Message.of("merge.conflict.number", key, text(standing), text(wanted)))
              == Side.OURS) {
        continue;
      }
      if (wanted == null) {
        numbers.remove(key);
      } else {
        numbers.put(key, wanted);
      }
    }
    return numbers;
  }

  private static Object text(@Nullable EnteredNumber number) {
    return number == null ? Message.of("merge.number.none") : number.value().toPlainString();
  }

  private static SortedMap<EntryKey, BigDecimal> sums(Iterable<Unit> units) {
    SortedMap<EntryKey, BigDecimal> sums = new TreeMap<>();
    for (Unit unit : units) {
      if (unit.contribution() != null) {
        unit.contribution()
            .numbers()
            .forEach(number -> sums.merge(number.key(), number.value(), BigDecimal::add));
      }
    }
    return sums;
  }
}
