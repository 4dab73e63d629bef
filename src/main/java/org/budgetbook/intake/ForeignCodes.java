package org.budgetbook.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetbook.catalog.Catalog;
import org.budgetbook.catalog.CatalogEntry;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.catalog.Catalogs;

/** Codes as sheets from elsewhere write them: bare, with their name, or the name alone. */
final class ForeignCodes {

  private static final Pattern CODE =
      Pattern.compile("[\\[(]?(\\d{3,9})[\\])]?[-\\u2013\\u2014_.]?(\\D.*)?");

  private final Catalogs catalogs;
  private final int year;
  private final Map<CatalogKind, Map<String, List<String>>> byName = new HashMap<>();

  ForeignCodes(Catalogs catalogs, int year) {
    this.catalogs = catalogs;
    this.year = year;
  }

  /** The digits of a code; what is none and no official name comes back as it is. */
  String digits(CatalogKind kind, int length, String text) {
    String plain = MappingGuess.plain(text);
    Matcher code = CODE.matcher(plain);
    if (code.matches()) {
      return code.group(1);
    }
    List<String> named =
        byName.computeIfAbsent(kind, this::names).getOrDefault(plain, List.of()).stream()
            .filter(found -> found.length() == length)
            .toList();
    return named.size() == 1 ? named.getFirst() : plain;
  }

  private Map<String, List<String>> names(CatalogKind kind) {
    Map<String, List<String>> names = new HashMap<>();
    Catalog catalog = catalogs.of(kind);
    for (CatalogEntry entry : catalog.all()) {
      if (entry.isValidIn(year)) {
        names
            .computeIfAbsent(MappingGuess.plain(entry.name()), key -> new java.util.ArrayList<>(1))
            .add(entry.code());
      }
    }
    return names;
  }
}
