package org.budgetbook.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.budgetbook.book.Fact;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Placed;
import org.budgetbook.book.UnitCode;
import org.budgetbook.merge.Spread.Spot;

/**
 * The facts of one kind after some units' were replaced. What a unit had and has again keeps its id
 * and place; what is new stands beside it; a unit that had nothing stands where its place among the
 * units is.
 */
final class MergedFacts<F extends Fact> {

  private static final FactId NONE = new FactId(0);

  private final BiFunction<F, FactId, F> withId;
  private final Supplier<FactId> ids;
  private final List<Placed<F>> standing;
  private final Set<Integer> gone = new HashSet<>();
  private final Map<Integer, List<F>> before = new HashMap<>();
  private final Map<Integer, List<F>> after = new HashMap<>();

  private MergedFacts(
      Ordered<FactId, F> old, BiFunction<F, FactId, F> withId, Supplier<FactId> ids) {
    this.standing = old.allPlaced();
    this.withId = withId;
    this.ids = ids;
  }

  /**
   * The facts with their places.
   *
   * @param replacing what units have now, by unit; others keep theirs
   * @param rank a unit's place among the units
   * @param ids the next new id, one after another
   */
  static <F extends Fact> List<Placed<F>> of(
      Ordered<FactId, F> old,
      Map<UnitCode, List<F>> replacing,
      Function<UnitCode, Integer> rank,
      BiFunction<F, FactId, F> withId,
      Supplier<FactId> ids) {
    MergedFacts<F> merged = new MergedFacts<>(old, withId, ids);
    return Spread.of(merged.spots(new TreeMap<>(replacing), rank));
  }

  private List<Spot<F>> spots(
      SortedMap<UnitCode, List<F>> replacing, Function<UnitCode, Integer> rank) {
    Map<UnitCode, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < standing.size(); i++) {
      places.computeIfAbsent(standing.get(i).value().unit(), unit -> new ArrayList<>()).add(i);
    }
    List<Integer> highest =
        Arranged.highestSoFar(
            standing.stream().map(fact -> rank.apply(fact.value().unit())).toList());
    Map<Integer, TreeMap<Integer, List<F>>> coming = new HashMap<>();
    replacing.forEach((unit, facts) -> {
      List<Integer> own = places.get(unit);
      if (own != null) {
        replace(own, facts);
      } else if (!facts.isEmpty()) {
        coming
            .computeIfAbsent(
                Arranged.firstAbove(highest, rank.apply(unit)), spot -> new TreeMap<>())
            .put(rank.apply(unit), facts);
      }
    });
    List<Spot<F>> spots = new ArrayList<>();
    for (int i = 0; i <= standing.size(); i++) {
      coming.getOrDefault(i, new TreeMap<>()).values().forEach(run -> add(spots, run));
      if (i < standing.size()) {
        add(spots, before.getOrDefault(i, List.of()));
        if (!gone.contains(i)) {
          spots.add(new Spot<>(standing.get(i).value(), standing.get(i).position()));
        }
        add(spots, after.getOrDefault(i, List.of()));
      }
    }
    return spots;
  }

  private void add(List<Spot<F>> spots, List<F> facts) {
    facts.forEach(fact -> spots.add(new Spot<>(withId.apply(fact, ids.get()), null)));
  }

  /** Notes which of a unit's old facts go and where its new ones come. */
  private void replace(List<Integer> own, List<F> facts) {
    List<F> old = own.stream().map(i -> withId.apply(standing.get(i).value(), NONE)).toList();
    List<F> wanted = facts.stream().map(fact -> withId.apply(fact, NONE)).toList();
    int[] kept = CommonSequence.of(old, wanted);
    int next = 0;
    for (int i = 0; i < old.size(); i++) {
      if (kept[i] < 0) {
        gone.add(own.get(i));
        continue;
      }
      while (next < kept[i]) {
        come(own, i - 1, wanted.get(next++));
      }
      next = kept[i] + 1;
    }
    while (next < wanted.size()) {
      come(own, old.size() - 1, wanted.get(next++));
    }
  }

  private void come(List<Integer> own, int behind, F fact) {
    if (behind < 0) {
      before.computeIfAbsent(own.getFirst(), place -> new ArrayList<>()).add(fact);
    } else {
      after.computeIfAbsent(own.get(behind), place -> new ArrayList<>()).add(fact);
    }
  }
}
