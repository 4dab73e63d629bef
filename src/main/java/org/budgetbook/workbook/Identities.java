package org.budgetbook.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.budgetbook.figures.CellAddress;

/**
 * The amounts that several tables state on their own, as the edition defines them. Only totals and
 * fixed rows: what holds for them and is not taken from one another is worth a look.
 */
final class Identities {

  private final Formulas formulas;
  private final Covers covers;

  private Identities(Formulas formulas, Covers covers) {
    this.formulas = formulas;
    this.covers = covers;
  }

  static List<Identity> of(Formulas formulas) {
    Map<CellAddress, Extent> headlines = new LinkedHashMap<>();
    formulas
        .extents()
        .forEach((figure, extent) -> {
          if (formulas.isHeadline(figure)) {
            headlines.put(figure, extent);
          }
        });
    return new Identities(formulas, new Covers(headlines)).find(headlines);
  }

  private List<Identity> find(Map<CellAddress, Extent> headlines) {
    List<Identity> found = new ArrayList<>();
    Map<Extent, CellAddress> first = new HashMap<>();
    Set<Extent> alone = new HashSet<>(headlines.values());
    headlines.forEach((figure, extent) -> {
      CellAddress known = first.putIfAbsent(extent, figure);
      if (known != null) {
        alone.remove(extent);
        boolean linked = isTakenFrom(known, figure) || isTakenFrom(figure, known);
        if (!linked && !isBeside(known, figure)) {
          found.add(new Identity(known, List.of(figure)));
        }
      }
    });
    headlines.forEach((figure, extent) -> {
      if (alone.contains(extent) && formulas.partsOf(figure).size() > 1) {
        covers
            .find(figure, part -> !part.table().equals(figure.table()), Covers.MOST)
            .filter(cover -> !cover.equals(formulas.partsOf(figure)))
            .ifPresent(cover -> found.add(new Identity(figure, cover)));
      }
    });
    return found;
  }

  /** Within one side of a table the sums themselves say it. */
  private static boolean isBeside(CellAddress figure, CellAddress other) {
    return figure.table().equals(other.table()) && figure.panel().equals(other.panel());
  }

  private boolean isTakenFrom(CellAddress figure, CellAddress source) {
    return formulas.partsOf(figure).equals(List.of(Objects.requireNonNull(source)));
  }
}
