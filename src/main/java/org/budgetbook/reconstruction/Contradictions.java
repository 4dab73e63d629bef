package org.budgetbook.reconstruction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetbook.reconstruction.Equations.Answer;

/** Makes a contradiction as small as it can be: without any one of its figures there is none. */
final class Contradictions {

  private final Equations equations;
  private final List<Law> laws;
  private final long[] start;

  Contradictions(Equations equations, List<Law> laws, int unknowns) {
    this.equations = equations;
    this.laws = laws;
    this.start = new long[unknowns];
  }

  /**
   * The figures of the most obvious contradiction, in the order of the tables: within one row, else
   * within one table, else the one that was found.
   */
  List<PrintedFigure> smallest(Set<PrintedFigure> found) {
    Map<List<Integer>, Set<PrintedFigure>> rows = new LinkedHashMap<>();
    Map<List<Integer>, Set<PrintedFigure>> tables = new LinkedHashMap<>();
    for (PrintedFigure figure : equations.figures()) {
      rows.computeIfAbsent(List.of(figure.table(), figure.place()), key -> new LinkedHashSet<>())
          .add(figure);
      tables.computeIfAbsent(List.of(figure.table()), key -> new LinkedHashSet<>()).add(figure);
    }
    for (Map<List<Integer>, Set<PrintedFigure>> groups : List.of(rows, tables)) {
      for (Set<PrintedFigure> group : groups.values()) {
        if (equations.only(group).solve(List.of(), 1, start) instanceof Answer.Contradiction obvious
            && !obvious.figures().isEmpty()) {
          return reduced(obvious.figures());
        }
      }
    }
    return reduced(found);
  }

  private List<PrintedFigure> reduced(Set<PrintedFigure> contradiction) {
    Set<PrintedFigure> kept = new LinkedHashSet<>(contradiction);
    List<PrintedFigure> candidates = new ArrayList<>(contradiction);
    // What does not stand in the tables says least to a reader, so it goes first.
    candidates.sort(
        Comparator.comparing(PrintedFigure::listed)
            .thenComparing(figure -> !figure.text().isEmpty()));
    for (PrintedFigure figure : candidates) {
      if (!kept.contains(figure)) {
        continue;
      }
      Set<PrintedFigure> without = new LinkedHashSet<>(kept);
      without.remove(figure);
      if (equations.only(without).solve(laws, 1, start) instanceof Answer.Contradiction smaller
          && !smaller.figures().isEmpty()) {
        kept.retainAll(smaller.figures());
      }
    }
    List<PrintedFigure> found = new ArrayList<>(kept);
    found.sort(
        Comparator.comparingInt(PrintedFigure::table).thenComparingInt(PrintedFigure::place));
    return found;
  }
}
