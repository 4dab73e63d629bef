package org.budgetbook.reconstruction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.budgetbook.catalog.Catalog;
import org.budgetbook.catalog.CatalogEntry;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.catalog.Catalogs;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.RowKind;
import org.budgetbook.message.RefusedException;

/**
 * The codes of the economic pairs of a table that prints names only. Some names stand for several
 * codes: the rows stand in the order of their codes, and of what is left the usual correspondence
 * of the two classifications is taken.
 */
final class EconomicRows {

  /**
   * A pair's codes.
   *
   * @param sure whether no other codes bear these names
   */
  record Pair(DepartmentEconomicCode department, GovernmentEconomicCode government, boolean sure) {
    String order() {
      return department.digits() + "/" + government.digits();
    }
  }

  private record Choice(Pair pair, int cost, int previous) {}

  private final Catalogs catalogs;
  private final int year;
  private final Map<Integer, Pair> pairs = new TreeMap<>();
  private final Map<Integer, String> groups = new TreeMap<>();

  EconomicRows(int table, CheckedPanel panel, Catalogs catalogs, int year) {
    this.catalogs = catalogs;
    this.year = year;
    List<CheckedRow> rows = new ArrayList<>();
    List<List<Pair>> candidates = new ArrayList<>();
    String group = "";
    for (CheckedRow row : panel.rows()) {
      if (row.kind() == RowKind.GROUP) {
        List<String> codes = codes(CatalogKind.DEPARTMENT_ECONOMIC, row.name(), "", 3);
        if (codes.isEmpty()) {
          throw RefusedException.of("reconstruction.economic", table, row.place(), row.name());
        }
        group = codes.getFirst();
        groups.put(row.place(), group);
      } else if (row.kind() == RowKind.PAIR) {
        List<Pair> found = candidates(row, group);
        if (found.isEmpty()) {
          throw RefusedException.of(
              "reconstruction.economic",
              table,
              row.place(),
              row.name() + " / " + row.governmentName());
        }
        rows.add(row);
        candidates.add(found);
      }
    }
    choose(rows, candidates);
  }

  /** By the height of their rows. */
  Map<Integer, Pair> pairs() {
    return pairs;
  }

  /** The digits of the 类 that a row stands for. */
  String group(CheckedRow row) {
    return groups.getOrDefault(row.place(), "");
  }

  private List<Pair> candidates(CheckedRow row, String group) {
    List<Pair> found = new ArrayList<>();
    for (String department : codes(CatalogKind.DEPARTMENT_ECONOMIC, row.name(), group, 5)) {
      for (String government :
          codes(CatalogKind.GOVERNMENT_ECONOMIC, row.governmentName(), "", 5)) {
        found.add(
            new Pair(
                new DepartmentEconomicCode(department),
                new GovernmentEconomicCode(government),
                false));
      }
    }
    return found.size() == 1
        ? List.of(new Pair(found.getFirst().department(), found.getFirst().government(), true))
        : found;
  }

  /** The codes that bear a name; the name itself where it is a code that no catalogue names. */
  private List<String> codes(CatalogKind kind, String name, String within, int length) {
    Catalog catalog = catalogs.of(kind);
    String wanted = plain(name);
    Set<String> found = new LinkedHashSet<>();
    Set<String> byAlias = new LinkedHashSet<>();
    for (CatalogEntry entry : catalog.all()) {
      if (entry.code().length() != length || !entry.code().startsWith(within)) {
        continue;
      }
      CatalogEntry valid = catalog.find(entry.code(), year).orElse(entry);
      if (plain(valid.name()).equals(wanted)) {
        found.add(entry.code());
      } else if (valid.aliases().stream().anyMatch(alias -> plain(alias).equals(wanted))) {
        byAlias.add(entry.code());
      }
    }
    if (wanted.length() == length
        && wanted.startsWith(within)
        && wanted.chars().allMatch(c -> c >= '0' && c <= '9')) {
      found.add(wanted);
    }
    return List.copyOf(found.isEmpty() ? byAlias : found);
  }

  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  /** The cheapest choice whose codes ascend; the cheapest of each row where none does. */
  private void choose(List<CheckedRow> rows, List<List<Pair>> candidates) {
    List<List<Choice>> steps = new ArrayList<>();
    for (List<Pair> of : candidates) {
      List<Choice> before = steps.isEmpty() ? List.of() : steps.getLast();
      List<Choice> step = new ArrayList<>();
      for (Pair pair : of) {
        int best = -1;
        for (int i = 0; i < before.size(); i++) {
          if (before.get(i).pair().order().compareTo(pair.order()) < 0
              && (best < 0 || before.get(i).cost() < before.get(best).cost())) {
            best = i;
          }
        }
        int strange = usual(pair) ? 0 : 1;
        if (steps.isEmpty()) {
          step.add(new Choice(pair, strange, -1));
        } else if (best >= 0) {
          step.add(new Choice(pair, before.get(best).cost() + strange, best));
        }
      }
      if (step.isEmpty()) {
        for (int i = 0; i < rows.size(); i++) {
          List<Pair> all = candidates.get(i);
          pairs.put(
              rows.get(i).place(),
              all.stream().filter(this::usual).findFirst().orElse(all.getFirst()));
        }
        return;
      }
      steps.add(step);
    }
    int chosen = -1;
    for (int i = rows.size() - 1; i >= 0; i--) {
      List<Choice> step = steps.get(i);
      if (chosen < 0) {
        chosen = 0;
        for (int k = 1; k < step.size(); k++) {
          chosen = step.get(k).cost() < step.get(chosen).cost() ? k : chosen;
        }
      }
      pairs.put(rows.get(i).place(), step.get(chosen).pair());
      chosen = step.get(chosen).previous();
    }
  }

  private boolean usual(Pair pair) {
    for (UnitType type : UnitType.values()) {
      if (catalogs
          .correspondence()
          .propose(pair.department(), type)
          .filter(usual -> usual.government().equals(pair.government()))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }
}
