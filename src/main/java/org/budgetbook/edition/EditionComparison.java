package org.budgetbook.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.budgetbook.catalog.CatalogEntry;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.edition.EditionDifference.Choice;
import org.budgetbook.edition.EditionDifference.Flag;
import org.budgetbook.edition.EditionDifference.OnlyOne;
import org.budgetbook.edition.EditionDifference.Part;
import org.budgetbook.edition.EditionDifference.Text;

/** Walks two editions side by side. */
final class EditionComparison {

  /** What concerns the edition as a whole stands under no table. */
  static final int WHOLE = 0;

  private final Edition first;
  private final Edition second;
  private final List<EditionDifference> found = new ArrayList<>();

  EditionComparison(Edition first, Edition second) {
    this.first = first;
    this.second = second;
  }

  List<EditionDifference> differences() {
    compareWhole();
    found.addAll(BookComparison.between(first, second));
    pair(
        first.tables(),
        second.tables(),
        TableDefinition::id,
        (id, inSecond) ->
            found.add(
                new OnlyOne(
                    table(inSecond ? second : first, id).number(), Part.TABLE, id, inSecond)),
        (a, b) -> found.addAll(new TableComparison(a, b).differences()));
    return List.copyOf(found);
  }

  private static TableDefinition table(Edition edition, String id) {
    return edition.table(id).orElseThrow();
  }

  private void compareWhole() {
    text(Part.EDITION_TITLE, first.title(), second.title());
    text(
        Part.FIRST_YEAR, Integer.toString(first.firstYear()), Integer.toString(second.firstYear()));
    if (first.tableFormat().unit() != second.tableFormat().unit()) {
      found.add(
          new Choice(
              WHOLE,
              Part.AMOUNT_UNIT,
              "",
              first.tableFormat().unit(),
              second.tableFormat().unit()));
    }
    text(
        Part.DECIMALS,
        Integer.toString(first.tableFormat().decimals()),
        Integer.toString(second.tableFormat().decimals()));
    flag(Part.GROUPED_THOUSANDS, first.tableFormat().grouped(), second.tableFormat().grouped());
    flag(Part.BLANK_ZERO, first.tableFormat().blankZero(), second.tableFormat().blankZero());
    text(Part.UNIT_CAPTION, first.unitCaption(), second.unitCaption());
    text(Part.DEPARTMENT_CAPTION, first.departmentCaption(), second.departmentCaption());
    text(Part.EMPTY_NOTE, first.emptyNote(), second.emptyNote());
    for (CatalogKind kind : CatalogKind.values()) {
      compareNames(names(first, kind), names(second, kind));
    }
  }

  private void compareNames(Map<String, String> ofFirst, Map<String, String> ofSecond) {
    TreeSet<String> codes = new TreeSet<>(ofFirst.keySet());
    codes.addAll(ofSecond.keySet());
    for (String code : codes) {
      String a = ofFirst.get(code);
      String b = ofSecond.get(code);
      if (a == null || b == null) {
        found.add(
            new OnlyOne(
                WHOLE, Part.CODE, code + " " + Objects.requireNonNullElse(a, b), a == null));
      } else if (!a.equals(b)) {
        found.add(new Text(WHOLE, Part.CODE_NAME, code, a, b));
      }
    }
  }

  /** What an edition calls the codes in the first year of its layout. */
  private static Map<String, String> names(Edition edition, CatalogKind kind) {
    Map<String, String> names = new TreeMap<>();
    for (CatalogEntry entry : edition.catalogs().of(kind).all()) {
      edition
          .catalogs()
          .of(kind)
          .find(entry.code(), edition.firstYear())
          .ifPresent(valid -> names.put(entry.code(), valid.name()));
    }
    return names;
  }

  private void text(Part part, String a, String b) {
    if (!a.equals(b)) {
      found.add(new Text(WHOLE, part, "", a, b));
    }
  }

  private void flag(Part part, boolean a, boolean b) {
    if (a != b) {
      found.add(new Flag(WHOLE, part, "", b));
    }
  }

  /** Hands on elements with the same id in pairs, the others alone, in the order of the first. */
  static <T> void pair(
      Collection<T> first,
      Collection<T> second,
      Function<T, String> idOf,
      BiConsumer<String, Boolean> alone,
      BiConsumer<T, T> both) {
    Map<String, T> rest = new LinkedHashMap<>();
    second.forEach(element -> rest.put(idOf.apply(element), element));
    for (T element : first) {
      String id = idOf.apply(element);
      T partner = rest.remove(id);
      if (partner == null) {
        alone.accept(id, false);
      } else {
        both.accept(element, partner);
      }
    }
    rest.keySet().forEach(id -> alone.accept(id, true));
  }
}
