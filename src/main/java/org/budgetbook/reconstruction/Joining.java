package org.budgetbook.reconstruction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.budgetbook.catalog.ClassificationCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.Timing;
import org.budgetbook.reconstruction.Affinities.Pairing;
import org.budgetbook.reconstruction.Transport.Share;
import org.budgetbook.reconstruction.Transport.Way;
import org.budgetbook.reconstruction.Unknown.Economic;
import org.budgetbook.reconstruction.Unknown.OfProject;
import org.budgetbook.reconstruction.Unknown.Spending;

/**
 * The two sides of one source and timing that must be put together: basic expenditure by function
 * and by economic pair, or project expenditure by function and by project.
 */
final class Joining {

  /** Half of a last place, in fen. */
  private static final long ROUNDING = 5_000;

  private final int[] functions;
  private final int[] others;
  private final List<Way> preferred;
  private final boolean subsets;

  private Joining(int[] functions, int[] others, List<Way> preferred, boolean subsets) {
    this.functions = functions;
    this.others = others;
    this.preferred = preferred;
    this.subsets = subsets;
  }

  /** Basic expenditure whose pairs are listed. */
  static Joining basic(
      Unknowns unknowns, FundSource source, Timing timing, List<Pairing> pairings) {
    int[] functions =
        unknowns.where(Spending.class, one -> !one.project() && Unknowns.same(one, source, timing));
    int[] pairs =
        unknowns.where(Economic.class, one -> one.row() > 0 && Unknowns.same(one, source, timing));
    List<Way> ways = new ArrayList<>();
    for (Pairing pairing : pairings) {
      for (ClassificationCode code : pairing.functional()) {
        for (int i = 0; i < functions.length; i++) {
          Spending spending = (Spending) unknowns.all().get(functions[i]);
          for (int j = 0; j < pairs.length && spending.code().isWithin(code); j++) {
            Economic economic = (Economic) unknowns.all().get(pairs[j]);
            if (economic.department().isWithin(pairing.economic())) {
              ways.add(new Way(i, j));
            }
          }
        }
      }
    }
    return new Joining(functions, pairs, ways, false);
  }

  /** Project expenditure. */
  static Joining project(Unknowns unknowns, FundSource source, Timing timing) {
    return new Joining(
        unknowns.where(Spending.class, one -> one.project() && Unknowns.same(one, source, timing)),
        unknowns.where(OfProject.class, one -> Unknowns.same(one, source, timing)),
        List.of(),
        true);
  }

  /**
   * Laws that would let each group of functions be just the sum of its others, so that no crumbs
   * are left over. They need not be true.
   */
  List<Law> wishes(long[] amounts) {
    List<Share> shares =
        new Transport(of(functions, amounts), of(others, amounts), ROUNDING)
            .along(preferred, subsets);
    int[] group = IntStream.range(0, functions.length + others.length).toArray();
    for (Share share : shares) {
      join(group, share.from(), functions.length + share.to());
    }
    List<Law> laws = new ArrayList<>();
    for (int root = 0; root < group.length; root++) {
      int wanted = root;
      int[] left =
          IntStream.range(0, functions.length)
              .filter(i -> group[i] == wanted && amounts[functions[i]] > 0)
              .map(i -> functions[i])
              .toArray();
      int[] right =
          IntStream.range(0, others.length)
              .filter(j -> group[functions.length + j] == wanted && amounts[others[j]] > 0)
              .map(j -> others[j])
              .toArray();
      if (left.length > 0 && right.length > 0) {
        laws.add(new Law(left, right, true));
      }
    }
    return laws.size() > 1 ? laws : List.of();
  }

  private static void join(int[] group, int a, int b) {
    int kept = group[a];
    int gone = group[b];
    for (int i = 0; i < group.length; i++) {
      group[i] = group[i] == gone ? kept : group[i];
    }
  }

  /** The lines: {@code from} and {@code to} are numbers of unknowns. */
  List<Share> shares(long[] amounts) {
    // The rough sharing says which go together; the exact one follows it.
    List<Way> ways = new ArrayList<>();
    List<Boolean> liked = new ArrayList<>();
    for (Share share :
        new Transport(of(functions, amounts), of(others, amounts), ROUNDING)
            .along(preferred, subsets)) {
      ways.add(new Way(share.from(), share.to()));
      liked.add(share.preferred());
    }
    List<Share> lines = new ArrayList<>();
    for (Share share :
        new Transport(of(functions, amounts), of(others, amounts), 0).along(ways, false)) {
      int way = ways.indexOf(new Way(share.from(), share.to()));
      lines.add(
          new Share(
              functions[share.from()],
              others[share.to()],
              share.fen(),
              way >= 0 && liked.get(way)));
    }
    return lines;
  }

  private static long[] of(int[] unknowns, long[] amounts) {
    return IntStream.of(unknowns).mapToLong(unknown -> amounts[unknown]).toArray();
  }

  int[] functions() {
    return functions;
  }

  int[] others() {
    return others;
  }
}
