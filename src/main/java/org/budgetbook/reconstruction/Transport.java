package org.budgetbook.reconstruction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Shares the amounts of one side out to those of another side with the same total: first along
 * preferred ways, then so that few amounts are divided.
 */
final class Transport {

  private static final int MOST_STEPS = 20_000;

  /** A way from one side to the other. */
  record Way(int from, int to) {}

  /** An amount on a way. */
  record Share(int from, int to, long fen, boolean preferred) {}

  private final long[] from;
  private final long[] to;
  private final int[] fromShares;
  private final int[] toShares;
  private final long tolerance;
  private final List<Share> shares = new ArrayList<>();
  private int steps;

  /**
   * Begins a sharing.
   *
   * @param tolerance how far, for each share, an amount may be off for the sake of not dividing
   *     another; 0 for exact shares, which need equal totals
   */
  Transport(long[] from, long[] to, long tolerance) {
    this.from = from.clone();
    this.to = to.clone();
    this.fromShares = new int[from.length];
    this.toShares = new int[to.length];
    this.tolerance = tolerance;
  }

  /**
   * Shares all out. Where the preferred ways leave one amount only, what is left is its own.
   *
   * @param subsets whether to look for amounts that together are just one of the other side
   */
  List<Share> along(List<Way> preferred, boolean subsets) {
    for (Way way : preferred) {
      take(way.from(), way.to(), true);
    }
    if (from.length == 0) {
      return shares;
    }
    int main = 0;
    for (int i = 1; i < from.length; i++) {
      main = from[i] > from[main] ? i : main;
    }
    boolean only = LongStream.of(from).filter(fen -> fen > 0).count() == 1 && !preferred.isEmpty();
    for (int i = 0; i < from.length; i++) {
      for (int j = 0; j < to.length && i != main; j++) {
        if (from[i] > 0 && to[j] > 0 && Math.abs(from[i] - to[j]) <= tolerance * 2) {
          take(i, j, false);
        }
      }
    }
    for (int i = 0; i < from.length; i++) {
      if (i != main && from[i] > 0) {
        if (subsets) {
          takeSubset(i);
        }
        while (from[i] > 0 && largest() >= 0) {
          take(i, largest(), false);
        }
      }
    }
    for (int j = 0; j < to.length; j++) {
      take(main, j, only);
    }
    return shares;
  }

  private int largest() {
    int found = -1;
    for (int j = 0; j < to.length; j++) {
      if (to[j] > 0 && (found < 0 || to[j] > to[found])) {
        found = j;
      }
    }
    return found;
  }

  private void take(int i, int j, boolean preferred) {
    long fen = Math.min(from[i], to[j]);
    if (fen <= 0) {
      return;
    }
    shares.add(new Share(i, j, fen, preferred));
    from[i] -= fen;
    to[j] -= fen;
    if (from[i] <= tolerance * (++fromShares[i] + 1)) {
      from[i] = 0;
    }
    if (to[j] <= tolerance * (++toShares[j] + 1)) {
      to[j] = 0;
    }
  }

  /** Whole amounts of the other side that together are this one. */
  private void takeSubset(int i) {
    int[] order =
        IntStream.range(0, to.length)
            .filter(j -> to[j] > 0 && to[j] <= from[i] + tolerance * 2)
            .boxed()
            .sorted(Comparator.comparingLong(j -> -to[j]))
            .mapToInt(Integer::intValue)
            .toArray();
    long[] rest = new long[order.length + 1];
    for (int k = order.length - 1; k >= 0; k--) {
      rest[k] = rest[k + 1] + to[order[k]];
    }
    List<Integer> chosen = new ArrayList<>();
    steps = 0;
    if (search(order, rest, 0, from[i], chosen)) {
      chosen.forEach(j -> take(i, j, false));
    }
  }

  private boolean search(int[] order, long[] rest, int at, long open, List<Integer> chosen) {
    long slack = tolerance * (chosen.size() + 1);
    if (Math.abs(open) <= slack) {
      return true;
    }
    if (at == order.length
        || open < -slack
        || rest[at] + tolerance * (order.length + 1) < open
        || ++steps > MOST_STEPS) {
      return false;
    }
    chosen.add(order[at]);
    if (search(order, rest, at + 1, open - to[order[at]], chosen)) {
      return true;
    }
    chosen.removeLast();
    return search(order, rest, at + 1, open, chosen);
  }
}
