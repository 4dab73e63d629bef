package org.budgetbook.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One official list of codes (科目目录). A code that is missing here is a warning, unless the catalogue
 * is authoritative, which only the finance bureau's own list is.
 */
public final class Catalog {

  private final TreeMap<String, List<CatalogEntry>> entries = new TreeMap<>();

  /** Entries may repeat a code when its name changed over the years. */
  public Catalog(Collection<CatalogEntry> rows) {
    for (CatalogEntry row : rows) {
      entries.computeIfAbsent(row.code(), code -> new ArrayList<>(1)).add(row);
    }
  }

  /** The row of a code in a year; a row of other years when none holds then. */
  public Optional<CatalogEntry> find(String code, int year) {
    List<CatalogEntry> rows = entries.getOrDefault(code, List.of());
    return rows.stream()
        .filter(row -> row.isValidIn(year))
        .reduce((first, second) -> second)
        .or(() -> rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast()));
  }

  public boolean contains(String code) {
    return entries.containsKey(code);
  }

  /** All rows by code. */
  public List<CatalogEntry> all() {
    return entries.values().stream().flatMap(List::stream).toList();
  }

  /** This catalogue with some codes called as an edition words them. */
  public Catalog renamed(Map<String, String> names) {
    return new Catalog(
        all().stream()
            .map(row -> row.renamed(names.getOrDefault(row.code(), row.name())))
            .toList());
  }

  public boolean isAuthoritative() {
    return !entries.isEmpty() && all().stream().allMatch(row -> row.evidence() == Evidence.BUREAU);
  }
}
