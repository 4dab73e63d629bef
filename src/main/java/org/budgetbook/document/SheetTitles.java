package org.budgetbook.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.TableDefinition;
import org.jspecify.annotations.Nullable;

/** Knows an edition's tables by their titles, also as other systems word them. */
final class SheetTitles {

  private static final int LONGEST = 60;

  private final Patterns patterns;
  private final List<TableDefinition> tables;
  private final Map<String, TableDefinition> exact = new HashMap<>();
  private final List<String> cores = new ArrayList<>();

  SheetTitles(Edition edition, int year, Patterns patterns) {
    this.patterns = patterns;
    this.tables = edition.tables();
    for (TableDefinition table : tables) {
      String title = yearless(TableDefinition.withYear(table.title(), year));
      exact.put(title, table);
      cores.add(core(title));
    }
  }

  static String yearless(String text) {
    return Segmenter.yearless(Patterns.plain(text));
  }

  private String core(String title) {
    return patterns.in("sheet-title-noise", title).replaceAll("");
  }

  /** The table whose caption a text is, as our own sheets are called; null for none. */
  @Nullable TableDefinition captioned(String text) {
    String plain = Patterns.plain(text);
    return tables.stream()
        .filter(table -> Patterns.plain(table.caption()).equals(plain))
        .findFirst()
        .orElse(null);
  }

  /** The table a text is the title of; null for none, and where two would do as well. */
  @Nullable TableDefinition titled(String text) {
    String title = yearless(text);
    if (title.length() < 4 || title.length() > LONGEST) {
      return null;
    }
    TableDefinition known = exact.get(title);
    if (known != null) {
      return known;
    }
    String core = core(title);
    if (!patterns.finds("sheet-title", core)) {
      return null;
    }
    TableDefinition best = null;
    int first = 0;
    int second = 0;
    for (int i = 0; i < tables.size(); i++) {
      int likeness = likeness(core, cores.get(i));
      if (likeness > first) {
        second = first;
        first = likeness;
        best = tables.get(i);
      } else {
        second = Math.max(second, likeness);
      }
    }
    return first >= 70 && first - second >= 5 ? best : null;
  }

  /** In hundredths; a name of the department before the title does not count. */
  private static int likeness(String text, String title) {
    if (title.length() >= 4 && text.endsWith(title)) {
      // The longer title wins where one ends as another does.
      return 100 + 5 * title.length();
    }
    return Likeness.common(text, title) * 200 / (text.length() + title.length());
  }
}
