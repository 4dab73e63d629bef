package org.budgetbook.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Placed;
import org.budgetbook.merge.Spread.Spot;

/**
 * Elements that come into an order: what stands keeps its place, what is new stands before the
 * first one whose key is greater. So the order does not depend on what came first.
 */
final class Arranged {

  private Arranged() {}

  /** The wanted elements, each by its key, in the order of the old ones. */
  static <K extends Comparable<? super K>, V> List<Placed<V>> of(
      Ordered<K, V> old, Function<V, K> keyOf, SortedMap<K, V> wanted) {
    List<Placed<V>> standing = old.allPlaced();
    List<K> keys = standing.stream().map(placed -> keyOf.apply(placed.value())).toList();
    TreeMap<Integer, List<V>> coming = new TreeMap<>();
    List<K> highest = highestSoFar(keys);
    wanted.forEach((key, value) -> {
      if (!old.contains(key)) {
        coming.computeIfAbsent(firstAbove(highest, key), spot -> new ArrayList<>()).add(value);
      }
    });
    List<Spot<V>> spots = new ArrayList<>();
    for (int i = 0; i <= keys.size(); i++) {
      coming.getOrDefault(i, List.of()).forEach(value -> spots.add(new Spot<>(value, null)));
      if (i < keys.size() && wanted.containsKey(keys.get(i))) {
        spots.add(
            new Spot<>(
                Objects.requireNonNull(wanted.get(keys.get(i))), standing.get(i).position()));
      }
    }
    return Spread.of(spots);
  }

  static <K extends Comparable<? super K>, V> SortedMap<K, V> byKey(
      Ordered<K, V> elements, Function<V, K> keyOf) {
    SortedMap<K, V> all = new TreeMap<>();
    elements.forEach(element -> all.put(keyOf.apply(element), element));
    return all;
  }

  static <K extends Comparable<? super K>> List<K> highestSoFar(List<K> keys) {
    List<K> highest = new ArrayList<>(keys.size());
    for (K key : keys) {
      highest.add(
          highest.isEmpty() || key.compareTo(highest.getLast()) > 0 ? key : highest.getLast());
    }
    return highest;
  }

  /** Where the first key above one stands; the number of keys when none is. */
  static <K extends Comparable<? super K>> int firstAbove(List<K> highest, K key) {
    int found =
        Collections.binarySearch(highest, key, (one, wanted) -> one.compareTo(wanted) > 0 ? 1 : -1);
    return -found - 1;
  }
}
