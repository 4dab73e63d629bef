package org.budgetbook.reconstruction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.budgetbook.reconstruction.interval.Bound;
import org.budgetbook.reconstruction.interval.IntervalSystem;
import org.budgetbook.reconstruction.interval.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Printed figures and laws as bounds on whole numbers. Unknowns under a blank are nothing and left
 * out; figures that are the same sum are one row.
 */
final class Equations {

  /** Amounts, or what contradicts itself. */
  sealed interface Answer {

    /** Amounts that keep every figure and law. */
    final class Amounts implements Answer {
      private final long[] fen;

      Amounts(long[] fen) {
        this.fen = fen;
      }

      /** By unknown; not to be changed. */
      long[] fen() {
        return fen;
      }
    }

    /** Figures and laws that no amounts keep together; both empty where only fractions would. */
    record Contradiction(Set<PrintedFigure> figures, Set<Law> laws) implements Answer {}
  }

  private final int unknowns;
  private final List<FigureSum> figures;
  private final @Nullable FigureSum[] nothing;
  private final int[] column;
  private int columns;
  private final Map<List<Integer>, Row> rows = new HashMap<>();
  private final List<Row> inOrder = new ArrayList<>();

  /** Figures of the same sum: the tightest bounds and whose they are. */
  private static final class Row {
    final int[] members;
    @Nullable FigureSum lowest;
    @Nullable FigureSum highest;

    Row(int[] members) {
      this.members = members;
    }
  }

  Equations(int unknowns, List<FigureSum> figures) {
    this.unknowns = unknowns;
    this.figures = figures;
    nothing = new FigureSum[unknowns];
    for (FigureSum sum : figures) {
      if (sum.figure().high() == 0) {
        for (int member : sum.unknowns()) {
          FigureSum known = nothing[member];
          if (known == null || known.unknowns().length < sum.unknowns().length) {
            nothing[member] = sum;
          }
        }
      }
    }
    column = new int[unknowns];
    for (int i = 0; i < unknowns; i++) {
      column[i] = nothing[i] == null ? columns++ : -1;
    }
    for (FigureSum sum : figures) {
      if (sum.figure().high() > 0) {
        add(sum);
      }
    }
  }

  private void add(FigureSum sum) {
    int[] kept = kept(sum.unknowns());
    List<Integer> key = Arrays.stream(kept).boxed().toList();
    Row row = rows.get(key);
    if (row == null) {
      row = new Row(kept);
      rows.put(key, row);
      inOrder.add(row);
    }
    if (row.lowest == null || sum.figure().low() > row.lowest.figure().low()) {
      row.lowest = sum;
    }
    if (row.highest == null || sum.figure().high() < row.highest.figure().high()) {
      row.highest = sum;
    }
  }

  private int[] kept(int[] members) {
    return Arrays.stream(members).filter(member -> nothing[member] == null).toArray();
  }

  /** Whether a blank says that there is none of it. */
  boolean isNothing(int unknown) {
    return nothing[unknown] != null;
  }

  /**
   * Looks for amounts.
   *
   * @param unit the smallest amount used, in fen
   * @param start where to begin, in fen by unknown
   */
  Answer solve(List<Law> laws, long unit, long[] start) {
    IntervalSystem system = new IntervalSystem(columns);
    long[] lows = new long[columns];
    long[] highs = new long[columns];
    Row[] ownLow = new Row[columns];
    Row[] ownHigh = new Row[columns];
    Arrays.fill(highs, IntervalSystem.NO_HIGH);
    List<@Nullable Object> quantities = new ArrayList<>();
    for (Row row : inOrder) {
      long low = ceiling(Objects.requireNonNull(row.lowest).figure().low(), unit);
      long high = Math.floorDiv(Objects.requireNonNull(row.highest).figure().high(), unit);
      if (row.members.length == 0 || low > high) {
        return contradiction(row);
      }
      if (row.members.length == 1) {
        int at = column[row.members[0]];
        lows[at] = low;
        highs[at] = high;
        ownLow[at] = row;
        ownHigh[at] = row;
      } else {
        system.sum(coefficients(row.members, new int[0]), low, high);
        quantities.add(row);
      }
    }
    for (Law law : laws) {
      int[] plus = kept(law.plus());
      int[] minus = kept(law.minus());
      if (minus.length > 0 || plus.length > 0 && law.equal()) {
        system.sum(coefficients(plus, minus), 0, law.high());
        quantities.add(law);
      }
    }
    for (int i = 0; i < unknowns; i++) {
      if (column[i] >= 0) {
        system.variable(column[i], lows[column[i]], highs[column[i]], start[i] / unit);
      }
    }
    return switch (system.solve()) {
      case Outcome.Found found -> amounts(found, unit);
      case Outcome.Refuted refuted -> {
        Set<FigureSum> sums = new LinkedHashSet<>();
        Set<Law> broken = new LinkedHashSet<>();
        for (Bound bound : refuted.bounds()) {
          Object source =
              bound.quantity() >= columns
                  ? quantities.get(bound.quantity() - columns)
                  : bound.lower() ? ownLow[bound.quantity()] : ownHigh[bound.quantity()];
          if (source instanceof Row row) {
            sums.add(Objects.requireNonNull(bound.lower() ? row.lowest : row.highest));
          } else if (source instanceof Law law) {
            broken.add(law);
          }
        }
        yield contradiction(sums, broken);
      }
    };
  }

  private Answer amounts(Outcome.Found found, long unit) {
    long[] fen = new long[unknowns];
    for (int i = 0; i < unknowns; i++) {
      fen[i] = column[i] < 0 ? 0 : found.value(column[i]) * unit;
    }
    return new Answer.Amounts(fen);
  }

  private Answer contradiction(Row row) {
    Set<FigureSum> sums = new LinkedHashSet<>();
    sums.add(Objects.requireNonNull(row.lowest));
    sums.add(Objects.requireNonNull(row.highest));
    return contradiction(sums, Set.of());
  }

  /** With the blanks because of which unknowns were left out. */
  private Answer contradiction(Set<FigureSum> sums, Set<Law> broken) {
    Set<FigureSum> all = new LinkedHashSet<>(sums);
    sums.forEach(sum -> addBlanks(sum.unknowns(), all));
    broken.forEach(law -> {
      addBlanks(law.plus(), all);
      addBlanks(law.minus(), all);
    });
    Set<PrintedFigure> named = new LinkedHashSet<>();
    all.forEach(sum -> named.add(sum.figure()));
    return new Answer.Contradiction(named, broken);
  }

  private void addBlanks(int[] members, Set<FigureSum> into) {
    for (int member : members) {
      FigureSum blank = nothing[member];
      if (blank != null) {
        into.add(blank);
      }
    }
  }

  private long[] coefficients(int[] plus, int[] minus) {
    long[] row = new long[columns];
    for (int member : plus) {
      row[column[member]]++;
    }
    for (int member : minus) {
      row[column[member]]--;
    }
    return row;
  }

  private static long ceiling(long fen, long unit) {
    return -Math.floorDiv(-fen, unit);
  }

  /** In the order of the tables. */
  List<PrintedFigure> figures() {
    return figures.stream().map(FigureSum::figure).toList();
  }

  /** The same with some figures only. */
  Equations only(Set<PrintedFigure> kept) {
    return new Equations(
        unknowns, figures.stream().filter(sum -> kept.contains(sum.figure())).toList());
  }
}
