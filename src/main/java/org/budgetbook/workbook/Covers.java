package org.budgetbook.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.budgetbook.figures.CellAddress;

/**
 * Finds the figures that together count exactly what another counts, none of it twice. The fewest
 * are best, those of other tables before those of the same.
 */
final class Covers {

  /** A sum of more figures than these from here and there explains nothing. */
  static final int MOST = 3;

  private final Map<CellAddress, Extent> extents;
  private final Map<Extent.Codes, List<CellAddress>> byCodes = new HashMap<>();

  Covers(Map<CellAddress, Extent> extents) {
    this.extents = extents;
    extents.forEach((figure, extent) -> {
      if (!extent.isEmpty()) {
        byCodes.computeIfAbsent(extent.codes(), codes -> new ArrayList<>()).add(figure);
      }
    });
  }

  /**
   * @param usable which figures may be parts; asked as rarely as can be
   * @param most how many parts there may be
   */
  Optional<List<CellAddress>> find(CellAddress figure, Predicate<CellAddress> usable, int most) {
    Extent wanted = extent(figure);
    List<CellAddress> candidates =
        byCodes.getOrDefault(wanted.codes(), List.of()).stream()
            .filter(other -> !other.equals(figure))
            .filter(other -> isWithin(extent(other).signatures(), wanted.signatures()))
            .sorted(
                Comparator.comparingInt(
                        (CellAddress other) -> -extent(other).signatures().cardinality())
                    .thenComparing(other -> other.table().equals(figure.table())))
            .filter(usable)
            .toList();
    for (int size = 1; size <= most && !candidates.isEmpty(); size++) {
      List<CellAddress> cover = new ArrayList<>();
      if (fill((BitSet) wanted.signatures().clone(), candidates, size, cover)) {
        return Optional.of(List.copyOf(cover));
      }
    }
    return Optional.empty();
  }

  /** Covers what is left with exactly as many figures, trying only those that have its first. */
  private boolean fill(
      BitSet left, List<CellAddress> candidates, int size, List<CellAddress> cover) {
    if (left.isEmpty() || size == 0) {
      return left.isEmpty() && size == 0;
    }
    int first = left.nextSetBit(0);
    for (CellAddress candidate : candidates) {
      BitSet counted = extent(candidate).signatures();
      if (counted.get(first) && isWithin(counted, left)) {
        BitSet rest = (BitSet) left.clone();
        rest.andNot(counted);
        cover.add(candidate);
        if (fill(rest, candidates, size - 1, cover)) {
          return true;
        }
        cover.removeLast();
      }
    }
    return false;
  }

  private static boolean isWithin(BitSet part, BitSet whole) {
    BitSet outside = (BitSet) part.clone();
    outside.andNot(whole);
    return outside.isEmpty();
  }

  private Extent extent(CellAddress figure) {
    return Objects.requireNonNull(extents.get(figure));
  }
}
