package org.budgetbook.sheet;

import java.util.Set;
import java.util.SortedMap;
import org.budgetbook.book.Book;

/** Where a department has but one unit, nobody is asked for it. */
final class OnlyUnit {

  private OnlyUnit() {}

  static void propose(SortedMap<String, String> texts, Set<String> typed, Book book) {
    if (!texts.isEmpty() && !typed.contains(LineColumns.UNIT) && book.units().size() == 1) {
      texts.putIfAbsent(LineColumns.UNIT, book.units().iterator().next().code().value());
    }
  }
}
