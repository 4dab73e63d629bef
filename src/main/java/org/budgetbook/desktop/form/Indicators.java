package org.budgetbook.desktop.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.book.PerformanceTarget.IndicatorGroup;
import org.budgetbook.library.Messages;

/**
 * Changes of an indicator tree, which is kept as a list in the order of the form.
 *
 * @param messages names the groups and the kinds (二级指标) that the form usually has
 */
record Indicators(Messages messages) {

  String name(IndicatorGroup group) {
    return messages.text("form.indicator.group." + word(group));
  }

  /** The usual kinds of a group. */
  List<String> kinds(IndicatorGroup group) {
    return Arrays.asList(messages.text("form.indicator.kinds." + word(group)).split("\\|"));
  }

  private static String word(IndicatorGroup group) {
    return group.name().toLowerCase(Locale.ROOT);
  }

  /** With one more, after the last of its kind, else of its group. */
  List<Indicator> with(List<Indicator> all, Indicator added) {
    int place = 0;
    for (int i = 0; i < all.size(); i++) {
      Indicator other = all.get(i);
      boolean before =
          other.group().compareTo(added.group()) < 0
              || other.group() == added.group() && rank(other) <= rank(added);
      place = before ? i + 1 : place;
    }
    List<Indicator> changed = new ArrayList<>(all);
    changed.add(place, added);
    return changed;
  }

  private int rank(Indicator indicator) {
    int known = kinds(indicator.group()).indexOf(indicator.kind());
    return known < 0 ? Integer.MAX_VALUE : known;
  }

  /** With an empty one for each usual kind that has none. */
  List<Indicator> completed(List<Indicator> all) {
    List<Indicator> changed = all;
    for (IndicatorGroup group : IndicatorGroup.values()) {
      for (String kind : kinds(group)) {
        boolean there =
            changed.stream().anyMatch(one -> one.group() == group && one.kind().equals(kind));
        if (!there) {
          changed = with(changed, new Indicator(group, kind, "", "", ""));
        }
      }
    }
    return changed;
  }

  /** With those of another project; its values come along, to be checked by the user. */
  List<Indicator> copied(List<Indicator> all, List<Indicator> others) {
    List<Indicator> changed = all;
    for (Indicator other : others) {
      changed = changed.contains(other) ? changed : with(changed, other);
    }
    return changed;
  }

  /** With the one at a place replaced; unchanged where there is none. */
  static List<Indicator> replaced(List<Indicator> all, int place, Indicator by) {
    List<Indicator> changed = new ArrayList<>(all);
    if (place < changed.size()) {
      changed.set(place, by);
    }
    return changed;
  }

  static List<Indicator> without(List<Indicator> all, int place) {
    List<Indicator> changed = new ArrayList<>(all);
    if (place < changed.size()) {
      changed.remove(place);
    }
    return changed;
  }

  /** With the one at a place and its neighbour exchanged. */
  static List<Indicator> moved(List<Indicator> all, int place, int step) {
    List<Indicator> changed = new ArrayList<>(all);
    int other = place + step;
    if (place < changed.size() && other >= 0 && other < changed.size()) {
      Collections.swap(changed, place, other);
    }
    return changed;
  }
}
