package org.budgetbook.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.UnitCode;
import org.budgetbook.book.YearEndCarryOver;

/** The facts of one unit, those of each kind in their order. */
record UnitFacts(
    List<BudgetLine> lines, List<RevenueItem> revenue, List<YearEndCarryOver> carryOvers) {

  UnitFacts() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  boolean isEmpty() {
    return lines.isEmpty() && revenue.isEmpty() && carryOvers.isEmpty();
  }

  /** Those of every unit that has any. */
  static Map<UnitCode, UnitFacts> byUnit(Book book) {
    Map<UnitCode, UnitFacts> all = new HashMap<>();
    book.lines().forEach(line -> in(all, line.unit()).lines().add(line));
    book.revenue().forEach(item -> in(all, item.unit()).revenue().add(item));
    book.carryOvers().forEach(kept -> in(all, kept.unit()).carryOvers().add(kept));
    return all;
  }

  static UnitFacts of(Book book, UnitCode unit) {
    return byUnit(book).getOrDefault(unit, new UnitFacts());
  }

  private static UnitFacts in(Map<UnitCode, UnitFacts> all, UnitCode unit) {
    return all.computeIfAbsent(unit, code -> new UnitFacts());
  }
}
