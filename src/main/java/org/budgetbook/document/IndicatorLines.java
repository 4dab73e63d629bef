package org.budgetbook.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.book.PerformanceTarget.IndicatorGroup;
import org.budgetbook.edition.TargetFormDefinition;
import org.budgetbook.edition.TargetFormDefinition.GroupLabel;

/**
 * Reads the indicators of one form: each line holds those of the term at the left and those of the
 * year at the right, and the kind stands only where it changes.
 */
final class IndicatorLines {

  private final List<String> dropped = new ArrayList<>();
  private final Map<String, IndicatorGroup> groups = new HashMap<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private String kind = "";

  IndicatorLines(TargetFormDefinition labels) {
    dropped.add(Patterns.plain(labels.indicators()));
    labels.indicatorHeadings().forEach(heading -> dropped.add(Patterns.plain(heading)));
    for (GroupLabel group : labels.groups()) {
      dropped.add(Patterns.plain(group.label()));
      for (String one : group.kinds()) {
        groups.put(
            Patterns.plain(one), IndicatorGroup.valueOf(group.group().toUpperCase(Locale.ROOT)));
      }
    }
  }

  List<Indicator> all() {
    return List.copyOf(indicators);
  }

  /** Takes a line's filled cells. */
  void line(List<String> cells) {
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    boolean first = true;
    boolean afterKind = false;
    for (String cell : cells) {
      String known = kind(cell, afterKind);
      afterKind = !known.isEmpty();
      if (dropped.contains(cell)) {
        continue;
      }
      if (!known.isEmpty()) {
        if (kinds.isEmpty() && left.isEmpty()) {
          kind = known;
        } else {
          first = false;
        }
        kinds.add(known);
      } else if (first) {
        left.add(cell);
      } else {
        right.add(cell);
      }
    }
    if (kinds.size() == 1 && first || kinds.isEmpty()) {
      int half = (left.size() + 1) / 2;
      if (left.size() == 4 || left.size() == 2 && left.get(0).equals(left.get(1))) {
        right = left.subList(half, left.size());
        left = left.subList(0, half);
      }
    } else if (kinds.size() == 1) {
      kind = kinds.getFirst();
    }
    add(left, right);
  }

  private void add(List<String> left, List<String> right) {
    if (left.isEmpty()) {
      return;
    }
    String term = left.size() > 1 ? left.getLast() : "";
    String annual = right.size() > 1 ? right.getLast() : term;
    indicators.add(
        new Indicator(
            groups.getOrDefault(kind, IndicatorGroup.OUTPUT), kind, left.getFirst(), term, annual));
  }

  /** A kind's name, also where the print cuts it off; right behind a kind the same is a name. */
  private String kind(String cell, boolean afterKind) {
    if (groups.containsKey(cell)) {
      return cell;
    }
    if (afterKind) {
      return "";
    }
    for (String known : groups.keySet()) {
      if (cell.length() >= 6 && known.startsWith(cell)) {
        return known;
      }
    }
    return "";
  }
}
