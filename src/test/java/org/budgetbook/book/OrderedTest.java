package org.budgetbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrderedTest {

  private record Item(int key, String text) {}

  private static Ordered<Integer, Item> empty() {
    return Ordered.empty(Item::key);
  }

  /** The same thing done to a plain list that is sorted each time. */
  @Test
  void it_is_a_sorted_list_after_any_changes_and_older_copies_stay_as_they_were() {
    for (long seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Ordered<Integer, Item> ordered = empty();
      List<Placed<Item>> naive = new ArrayList<>();
      List<Ordered<Integer, Item>> copies = new ArrayList<>();
      List<List<Placed<Item>>> copiesNaive = new ArrayList<>();
      for (int step = 0; step < 120; step++) {
        Placed<Item> old =
            naive.isEmpty() || random.nextInt(3) == 0
                ? null
                : naive.get(random.nextInt(naive.size()));
        Placed<Item> now =
            old != null && random.nextInt(3) == 0
                ? null
                : new Placed<>(
                    old != null && random.nextBoolean() ? old.position() : random.nextInt(300),
                    new Item(
                        old != null && random.nextBoolean()
                            ? old.value().key()
                            : random.nextInt(60),
                        "v" + step));
        if (old == null && now == null) {
          continue;
        }
        boolean taken =
            now != null
                && naive.stream()
                    .filter(other -> !other.equals(old))
                    .anyMatch(other ->
                        other.position() == now.position()
                            || other.value().key() == now.value().key());
        Ordered<Integer, Item> before = ordered;
        if (taken) {
          assertThrows(StaleEditException.class, () -> before.replaced(old, now), "seed " + seed);
          continue;
        }
        ordered = before.replaced(old, now);
        naive.remove(old);
        if (now != null) {
          naive.add(now);
        }
        naive.sort(Comparator.comparingLong(Placed::position));
        assertSame(naive, ordered);
        copies.add(ordered);
        copiesNaive.add(List.copyOf(naive));
      }
      for (int i = 0; i < copies.size(); i++) {
        assertSame(copiesNaive.get(i), copies.get(i));
      }
    }
  }

  private static void assertSame(List<Placed<Item>> expected, Ordered<Integer, Item> actual) {
    assertEquals(expected, actual.allPlaced());
    assertEquals(expected.stream().map(Placed::value).toList(), actual.asList());
    assertEquals(expected.size(), actual.size());
    for (Placed<Item> item : expected) {
      assertEquals(item, actual.placed(item.value().key()).orElseThrow());
    }
    assertEquals(Ordered.of(Item::key, expected), actual);
  }

  @Test
  void an_edit_that_saw_another_state_is_refused() {
    Ordered<Integer, Item> one = empty().replaced(null, new Placed<>(5, new Item(1, "a")));
    assertThrows(
        StaleEditException.class, () -> one.replaced(new Placed<>(5, new Item(1, "b")), null));
    assertThrows(
        StaleEditException.class, () -> one.replaced(new Placed<>(6, new Item(1, "a")), null));
    assertThrows(
        StaleEditException.class, () -> one.replaced(new Placed<>(7, new Item(2, "a")), null));
  }

  @Test
  void two_elements_may_not_share_a_key_or_a_place() {
    assertThrows(
        StaleEditException.class,
        () ->
            Ordered.of(
                Item::key,
                List.of(new Placed<>(1, new Item(1, "")), new Placed<>(2, new Item(1, "")))));
    assertThrows(
        StaleEditException.class,
        () ->
            Ordered.of(
                Item::key,
                List.of(new Placed<>(1, new Item(1, "")), new Placed<>(1, new Item(2, "")))));
  }
}
