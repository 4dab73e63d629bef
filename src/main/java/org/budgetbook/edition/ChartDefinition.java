package org.budgetbook.edition;

import java.util.List;

/**
 * A chart of a structure (结构图).
 *
 * @param title above it; {@code {year}} is the book's year
 * @param figures names of the figures that are its parts; empty when {@code list} gives them
 * @param list name of the row list that gives its parts; empty when {@code figures} do
 * @param other what the gathered small parts are called
 */
public record ChartDefinition(
    String id, String title, List<String> figures, String list, String other) {
  public ChartDefinition {
    figures = List.copyOf(figures);
  }
}
