package org.budgetbook.narrative;

import java.util.List;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;

/**
 * A chart of a structure (结构图): parts of a whole. Never negative, never empty.
 *
 * @param id stable: the edition's name for it
 * @param unit of the amounts as they are printed
 * @param slices in the order of the text; small shares are already gathered in the last one
 */
public record Chart(String id, String title, Money total, AmountUnit unit, List<Slice> slices) {

  public Chart {
    slices = List.copyOf(slices);
  }

  /**
   * One part.
   *
   * @param amount in yuan, exact
   * @param amountText the amount as it is printed, in the chart's unit
   * @param shareText the share as it is printed, for example 87.69%
   */
  public record Slice(String label, Money amount, String amountText, String shareText) {}
}
