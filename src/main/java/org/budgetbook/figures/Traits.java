package org.budgetbook.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Fact;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.catalog.ClassificationCode;
import org.budgetbook.catalog.Signature;
import org.budgetbook.catalog.UnitType;
import org.jspecify.annotations.Nullable;

/**
 * What decides a fact's rows and columns, as small numbers: codes, units and projects are numbered
 * as they are first seen. Looked up once for a fact, so that all blocks find its rows in arrays.
 * One object is filled again for each fact. Confined to the engine's thread.
 */
final class Traits {

  /** The number of what a fact does not have. */
  static final int NONE = -1;

  private final Map<String, Integer> functionalNumbers = new HashMap<>();
  private final Map<String, Integer> economicNumbers = new HashMap<>();
  private final Map<String, Integer> governmentNumbers = new HashMap<>();
  private final Map<String, Integer> revenueNumbers = new HashMap<>();
  private final Map<String, Integer> unitNumbers = new HashMap<>();
  private final Map<String, Integer> projectNumbers = new HashMap<>();
  private final Map<Long, Integer> economicPairNumbers = new HashMap<>();
  private final Map<Long, Integer> unitProjectNumbers = new HashMap<>();
  private final List<UnitType> unitTypes = new ArrayList<>();

  int signature;
  int functional;
  int economic;
  int economicPair;
  int revenue;
  int unit;
  int project;
  int unitProject;

  /** Fills in the traits of a fact. */
  void read(Fact fact, Book book) {
    unit = number(unitNumbers, fact.unit().value());
    if (unit == unitTypes.size()) {
      unitTypes.add(book.typeOf(fact.unit()));
    }
    signature =
        Signature.indexOf(
            fact.kind(), fact.source(), fact.timing(), fact.category(), unitTypes.get(unit));
    functional = number(functionalNumbers, fact.functional());
    economic = number(economicNumbers, fact.departmentEconomic());
    revenue = fact instanceof RevenueItem item ? number(revenueNumbers, item.code()) : NONE;
    economicPair = NONE;
    project = NONE;
    unitProject = NONE;
    if (fact instanceof BudgetLine line) {
      economicPair =
          pair(economicPairNumbers, economic, number(governmentNumbers, line.governmentEconomic()));
      ProjectCode code = line.project();
      if (code != null) {
        project = number(projectNumbers, code.value());
        unitProject = pair(unitProjectNumbers, unit, project);
      }
    }
  }

  /** Forgets all numbers: a unit or project that left may come back as another. */
  void forget() {
    List.of(
            functionalNumbers,
            economicNumbers,
            governmentNumbers,
            revenueNumbers,
            unitNumbers,
            projectNumbers)
        .forEach(Map::clear);
    economicPairNumbers.clear();
    unitProjectNumbers.clear();
    unitTypes.clear();
  }

  private static int number(Map<String, Integer> numbers, @Nullable ClassificationCode code) {
    return code == null ? NONE : number(numbers, code.digits());
  }

  private static <K> int number(Map<K, Integer> numbers, K key) {
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    int next = numbers.size();
    numbers.put(key, next);
    return next;
  }

  private static int pair(Map<Long, Integer> numbers, int first, int second) {
    return first == NONE || second == NONE ? NONE : number(numbers, (long) first << 32 | second);
  }
}
