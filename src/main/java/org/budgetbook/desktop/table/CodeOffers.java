package org.budgetbook.desktop.table;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.desktop.table.SuggestField.Offer;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.CodeSearch;
import org.budgetbook.sheet.ColumnKind;

/** Offers official codes by code, name or pinyin; made ready beside the FX thread. */
final class CodeOffers {

  private static final int LIMIT = 40;
  private static final int ENOUGH = 4000;

  private final Map<CatalogKind, CompletableFuture<CodeSearch>> searches =
      new EnumMap<>(CatalogKind.class);

  CodeOffers(Edition edition, int year) {
    for (CatalogKind kind : CatalogKind.values()) {
      int length =
          switch (kind) {
            case FUNCTIONAL -> 7;
            case DEPARTMENT_ECONOMIC, GOVERNMENT_ECONOMIC -> 5;
            case REVENUE -> 9;
          };
      searches.put(
          kind,
          CompletableFuture.supplyAsync(
              () -> new CodeSearch(edition.catalogs().of(kind), year, length)));
    }
  }

  /**
   * The best offers for a text that begin with one of some digits, any where there are none. Those
   * in use come first: a department needs few codes, and those again.
   */
  List<Offer> find(ColumnKind.Code kind, List<String> beginnings, Set<String> used, String typed) {
    CompletableFuture<CodeSearch> search = searches.get(kind.catalog());
    if (search == null || !search.isDone() || search.isCompletedExceptionally()) {
      return List.of();
    }
    return search.join().find(typed, ENOUGH).stream()
        .filter(match ->
            beginnings.isEmpty() || beginnings.stream().anyMatch(match.entry().code()::startsWith))
        .sorted(Comparator.comparing(match -> !used.contains(match.entry().code())))
        .limit(LIMIT)
        .map(match ->
            new Offer(
                match.entry().code() + " " + match.entry().name(),
                match.entry().code() + " " + match.entry().name(),
                String.join(" / ", match.path().subList(0, match.path().size() - 1))))
        .toList();
  }
}
