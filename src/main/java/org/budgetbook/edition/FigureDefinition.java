package org.budgetbook.edition;

import java.util.List;

/**
 * A number that sentences and charts state: the sum of table figures, or of entered numbers.
 *
 * @param name what templates call it
 * @param subject what it is, in the words of the field, for example 基本支出
 * @param cells the figures it is the sum of; empty when it is entered
 * @param entries the entered numbers it is the sum of; empty when it stands in tables
 * @param lastYear the entered numbers whose sum is last year's figure of the same thing; empty when
 *     it is compared with nothing
 */
public record FigureDefinition(
    String name,
    String subject,
    List<CellReference> cells,
    List<EntryKey> entries,
    List<EntryKey> lastYear) {

  public FigureDefinition {
    cells = List.copyOf(cells);
    entries = List.copyOf(entries);
    lastYear = List.copyOf(lastYear);
  }
}
