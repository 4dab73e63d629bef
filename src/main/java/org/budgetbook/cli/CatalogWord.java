package org.budgetbook.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.budgetbook.catalog.CatalogKind;

/** How options name the four catalogues: functional, department-economic, … */
final class CatalogWord {

  private CatalogWord() {}

  static Optional<CatalogKind> meaning(String word) {
    return Stream.of(CatalogKind.values()).filter(kind -> of(kind).equals(word)).findFirst();
  }

  static String of(CatalogKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String all() {
    return String.join(" ", Stream.of(CatalogKind.values()).map(CatalogWord::of).toList());
  }
}
