package org.budgetbook.book;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/**
 * An immutable sequence of elements found by key and kept by position. A changed copy shares all
 * but a few nodes with the original, so that every edit may keep its own book.
 *
 * @param <K> the key; each element has one, no two have the same
 * @param <V> the element
 */
public final class Ordered<K extends Comparable<? super K>, V> implements Iterable<V> {

  /** Distance between neighbours when appended; twenty insertions fit into the tightest spot. */
  public static final long GAP = 1L << 20;

  private final Function<? super V, K> keyOf;
  private final TreePMap<K, Long> positions;
  private final TreePMap<Long, V> elements;

  private Ordered(
      Function<? super V, K> keyOf, TreePMap<K, Long> positions, TreePMap<Long, V> elements) {
    this.keyOf = keyOf;
    this.positions = positions;
    this.elements = elements;
  }

  static <K extends Comparable<? super K>, V> Ordered<K, V> empty(Function<? super V, K> keyOf) {
    return new Ordered<>(keyOf, TreePMap.empty(), TreePMap.empty());
  }

  /** All at once, far faster than one by one; keys and positions must be unique. */
  static <K extends Comparable<? super K>, V> Ordered<K, V> of(
      Function<? super V, K> keyOf, Collection<Placed<V>> placed) {
    TreeMap<K, Long> positions = new TreeMap<>();
    TreeMap<Long, V> elements = new TreeMap<>();
    for (Placed<V> element : placed) {
      if (positions.put(keyOf.apply(element.value()), element.position()) != null
          || elements.put(element.position(), element.value()) != null) {
        throw new StaleEditException("two elements share a key or a place");
      }
    }
    return new Ordered<>(
        keyOf, TreePMap.fromSortedMap(positions), TreePMap.fromSortedMap(elements));
  }

  public int size() {
    return elements.size();
  }

  public boolean isEmpty() {
    return elements.isEmpty();
  }

  public Optional<V> find(K key) {
    Long position = positions.get(key);
    return position == null ? Optional.empty() : Optional.ofNullable(elements.get(position));
  }

  public boolean contains(K key) {
    return positions.containsKey(key);
  }

  /** The element with its position. */
  public Optional<Placed<V>> placed(K key) {
    Long position = positions.get(key);
    if (position == null) {
      return Optional.empty();
    }
    return Optional.of(new Placed<>(position, Objects.requireNonNull(elements.get(position))));
  }

  /** Where an element stands: compare two of these to know which comes first. */
  public OptionalLong position(K key) {
    Long position = positions.get(key);
    return position == null ? OptionalLong.empty() : OptionalLong.of(position);
  }

  K keyOf(V element) {
    return keyOf.apply(element);
  }

  /** Whether just this element stands just there. */
  boolean holds(Placed<V> element) {
    return element.value().equals(elements.get(element.position()));
  }

  /** Whether an element stands at a position. */
  public boolean hasPosition(long position) {
    return elements.containsKey(position);
  }

  /** The elements in order. */
  public List<V> asList() {
    return List.copyOf(elements.values());
  }

  public Collection<V> values() {
    return elements.values();
  }

  /** The elements with their positions, in order. */
  public List<Placed<V>> allPlaced() {
    return elements.entrySet().stream()
        .map(entry -> new Placed<>(entry.getKey(), entry.getValue()))
        .toList();
  }

  @Override
  public Iterator<V> iterator() {
    return elements.values().iterator();
  }

  /** The position to append at. */
  public long endPosition() {
    return elements.isEmpty() ? GAP : elements.lastKey() + GAP;
  }

  /**
   * The copy with {@code before} replaced by {@code after}; null stands for "absent".
   *
   * @throws StaleEditException if the sequence does not hold {@code before} just as it is given, or
   *     if key or position of {@code after} is taken by another element
   */
  Ordered<K, V> replaced(@Nullable Placed<V> before, @Nullable Placed<V> after) {
    TreePMap<K, Long> newPositions = positions;
    TreePMap<Long, V> newElements = elements;
    if (before != null) {
      K key = keyOf.apply(before.value());
      if (!Objects.equals(positions.get(key), before.position())
          || !before.value().equals(elements.get(before.position()))) {
        throw new StaleEditException("the book does not hold " + key + " as the edit saw it");
      }
      boolean samePlace = after != null && after.position() == before.position();
      boolean sameKey = after != null && keyOf.apply(after.value()).equals(key);
      newPositions = sameKey ? newPositions : newPositions.minus(key);
      newElements = samePlace ? newElements : newElements.minus(before.position());
    }
    if (after != null) {
      K key = keyOf.apply(after.value());
      boolean keyKept = before != null && keyOf.apply(before.value()).equals(key);
      boolean placeKept = before != null && before.position() == after.position();
      if (!keyKept && newPositions.containsKey(key)
          || !placeKept && newElements.containsKey(after.position())) {
        throw new StaleEditException("key or place of " + key + " is taken");
      }
      newPositions = keyKept && placeKept ? newPositions : newPositions.plus(key, after.position());
      newElements = newElements.plus(after.position(), after.value());
    }
    return new Ordered<>(keyOf, newPositions, newElements);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ordered<?, ?> that && elements.equals(that.elements);
  }

  @Override
  public int hashCode() {
    return elements.hashCode();
  }

  @Override
  public String toString() {
    return elements.values().toString();
  }
}
