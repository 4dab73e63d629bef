package org.budgetbook.edition;

import java.util.List;

/**
 * A column of figures.
 *
 * @param filter what it counts of the facts that the scope and the row accept
 * @param totalOf ids of the columns whose sum this one is; empty when it is no total. Checked on
 *     load: the parts must not overlap and must leave nothing out.
 */
public record FigureColumn(
    String id, String heading, FactFilter filter, List<String> totalOf, int width)
    implements Column {
  public FigureColumn {
    totalOf = List.copyOf(totalOf);
  }
}
