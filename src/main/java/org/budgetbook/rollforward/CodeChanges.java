package org.budgetbook.rollforward;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Fact;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.YearEndCarryOver;
import org.budgetbook.catalog.Catalog;
import org.budgetbook.catalog.CatalogEntry;
import org.budgetbook.catalog.Catalogs;
import org.budgetbook.catalog.ClassificationCode;
import org.budgetbook.rollforward.CodeOffer.Change;

/** The codes of a ledger between two years' catalogues. */
final class CodeChanges {

  private static final int MOST_CANDIDATES = 12;

  private final Catalogs last;
  private final int lastYear;
  private final Catalogs next;
  private final int nextYear;

  CodeChanges(Catalogs last, int lastYear, Catalogs next, int nextYear) {
    this.last = last;
    this.lastYear = lastYear;
    this.next = next;
    this.nextYear = nextYear;
  }

  /** The codes that changed, by kind and digits. */
  List<CodeOffer> of(Book book) {
    Map<ClassificationCode, Integer> used = new LinkedHashMap<>();
    book.facts()
        .filter(Rollforward::isOwnMoney)
        .flatMap(CodeChanges::codes)
        .forEach(code -> used.merge(code, 1, Integer::sum));
    return used.entrySet().stream()
        .flatMap(entry -> offer(entry.getKey(), entry.getValue()).stream())
        .sorted(
            Comparator.comparing((CodeOffer offer) -> Catalogs.kindOf(offer.code()))
                .thenComparing(offer -> offer.code().digits()))
        .toList();
  }

  static Stream<ClassificationCode> codes(Fact fact) {
    return switch (fact) {
      case BudgetLine line ->
          Stream.of(
                  Optional.<ClassificationCode>of(line.functional()),
                  Optional.<ClassificationCode>ofNullable(line.departmentEconomic()),
                  Optional.<ClassificationCode>ofNullable(line.governmentEconomic()))
              .flatMap(Optional::stream);
      case RevenueItem item -> Stream.of(item.code());
      case YearEndCarryOver kept -> Stream.empty();
    };
  }

  /** A code that no catalogue ever had is the user's own and stays. */
  private Optional<CodeOffer> offer(ClassificationCode code, int facts) {
    Optional<CatalogEntry> old = last.of(Catalogs.kindOf(code)).find(code.digits(), lastYear);
    if (isListed(code)) {
      String now = next.name(code, nextYear).orElseThrow();
      return old.filter(entry -> !entry.name().equals(now))
          .map(entry -> new CodeOffer(code, entry.name(), facts, new Change.Renamed(now)));
    }
    return old.map(entry ->
        new CodeOffer(code, entry.name(), facts, new Change.Retired(candidates(code, entry))));
  }

  /** Whether the new catalogue has a code in the new year. */
  boolean isListed(ClassificationCode code) {
    return next.of(Catalogs.kindOf(code))
        .find(code.digits(), nextYear)
        .filter(entry -> entry.isValidIn(nextYear))
        .isPresent();
  }

  /**
   * New under the same name, then once called so, then new under the same parent, then of the same
   * name in the same 类: many 款 have an item of one name.
   */
  private List<CatalogEntry> candidates(ClassificationCode code, CatalogEntry old) {
    Catalog before = last.of(Catalogs.kindOf(code));
    String parent = code.parentDigits().orElse("");
    String top = code.digits().substring(0, 3);
    Predicate<CatalogEntry> isNew = entry -> !before.contains(entry.code());
    Predicate<CatalogEntry> named = entry -> entry.name().equals(old.name());
    Predicate<CatalogEntry> onceNamed = entry -> entry.aliases().contains(old.name());
    Predicate<CatalogEntry> beside = entry -> entry.code().startsWith(parent);
    Predicate<CatalogEntry> near = entry -> entry.code().startsWith(top);
    return Stream.of(named.and(isNew), onceNamed, beside.and(isNew), named.and(near))
        .flatMap(wanted ->
            next.of(Catalogs.kindOf(code)).all().stream()
                .filter(entry ->
                    entry.code().length() == code.digits().length()
                        && entry.isValidIn(nextYear)
                        && wanted.test(entry)))
        .distinct()
        .limit(MOST_CANDIDATES)
        .toList();
  }
}
