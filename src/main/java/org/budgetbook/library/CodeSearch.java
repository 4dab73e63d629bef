package org.budgetbook.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.budgetbook.catalog.Catalog;
import org.budgetbook.catalog.CatalogEntry;

/**
 * Finds codes while the user types: by the beginning of the code, by name, by pinyin or its
 * initials. Immutable; may be used from any thread.
 */
public final class CodeSearch {

  /**
   * A code that was found.
   *
   * @param path the names from the 类 down to the code itself
   */
  public record Match(CatalogEntry entry, List<String> path) {}

  private record Candidate(CatalogEntry entry, List<String> path, Pinyin.Sounded name) {}

  private record Ranked(int rank, Candidate candidate) {}

  private final List<Candidate> candidates = new ArrayList<>();

  /**
   * @param length only codes of this many digits are offered; their ancestors appear in the path
   */
  public CodeSearch(Catalog catalog, int year, int length) {
    catalog.all().stream()
        .filter(entry -> entry.code().length() == length && entry.isValidIn(year))
        .forEach(entry ->
            candidates.add(
                new Candidate(entry, path(catalog, entry, year), Pinyin.sound(entry.name()))));
  }

  private static List<String> path(Catalog catalog, CatalogEntry entry, int year) {
    List<String> path = new ArrayList<>();
    for (int length = 3; length <= entry.code().length(); length += 2) {
      String code = entry.code().substring(0, length);
      path.add(catalog.find(code, year).map(CatalogEntry::name).orElse(code));
    }
    return path;
  }

  /** The best matches first: codes that begin so, then names that begin so, then the others. */
  public List<Match> find(String query, int limit) {
    String wanted = query.strip().toLowerCase(Locale.ROOT);
    Stream<Ranked> ranked =
        candidates.stream()
            .map(candidate -> new Ranked(rank(candidate, wanted), candidate))
            .filter(found -> found.rank() >= 0);
    return ranked
        .sorted(
            Comparator.comparingInt(Ranked::rank)
                .thenComparing(found -> found.candidate().entry().code()))
        .limit(limit)
        .map(found -> new Match(found.candidate().entry(), found.candidate().path()))
        .toList();
  }

  /** 0 is best; -1 is no match. */
  private static int rank(Candidate candidate, String wanted) {
    if (candidate.entry().code().startsWith(wanted)) {
      return 0;
    }
    int at = Pinyin.find(candidate.name(), wanted);
    return at < 0 ? -1 : at == 0 ? 1 : 2;
  }
}
