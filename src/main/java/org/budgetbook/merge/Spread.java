package org.budgetbook.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Placed;
import org.jspecify.annotations.Nullable;

/** Finds places for what is new between what keeps its place. */
final class Spread {

  /**
   * An element in its order.
   *
   * @param position where it stands already; null for a new one
   */
  record Spot<T>(T value, @Nullable Long position) {}

  private Spread() {}

  /** The elements with their places; all get new ones where a gap is too small. */
  static <T> List<Placed<T>> of(List<Spot<T>> spots) {
    List<Placed<T>> placed = new ArrayList<>(spots.size());
    int from = 0;
    while (from < spots.size()) {
      Spot<T> spot = spots.get(from);
      if (spot.position() != null) {
        placed.add(new Placed<>(spot.position(), spot.value()));
        from++;
        continue;
      }
      int to = from;
      while (to < spots.size() && spots.get(to).position() == null) {
        to++;
      }
      int count = to - from;
      long low = placed.isEmpty() ? 0 : placed.getLast().position();
      long step = Ordered.GAP;
      if (to < spots.size()) {
        long high = Objects.requireNonNull(spots.get(to).position());
        if (placed.isEmpty()) {
          low = Math.min(0, high - Ordered.GAP * (count + 1L));
        }
        step = (high - low) / (count + 1L);
      }
      if (step < 1) {
        return anew(spots);
      }
      for (int i = from; i < to; i++) {
        low += step;
        placed.add(new Placed<>(low, spots.get(i).value()));
      }
      from = to;
    }
    return placed;
  }

  private static <T> List<Placed<T>> anew(List<Spot<T>> spots) {
    List<Placed<T>> placed = new ArrayList<>(spots.size());
    for (Spot<T> spot : spots) {
      placed.add(new Placed<>(Ordered.GAP * (placed.size() + 1), spot.value()));
    }
    return placed;
  }
}
