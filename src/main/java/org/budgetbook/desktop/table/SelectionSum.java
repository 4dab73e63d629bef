package org.budgetbook.desktop.table;

import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridModel;
import org.budgetbook.money.Money;

/**
 * Sum and count of the figures in a selection.
 *
 * @param sum exact, not of the rounded figures
 * @param figures how many figures other than zero are in it
 * @param cells how many cells are selected
 */
public record SelectionSum(Money sum, int figures, int cells) {

  public static SelectionSum of(GridModel model, CellRange range) {
    Money sum = Money.ZERO;
    int figures = 0;
    int cells = 0;
    for (int row = range.top(); row <= range.bottom(); row++) {
      for (int column = range.left(); column <= range.right(); column++) {
        cells += model.cell(row, column).isCovered() ? 0 : 1;
        Money amount = model.cell(row, column).amount();
        if (amount != null && !amount.isZero()) {
          sum = sum.plus(amount);
          figures++;
        }
      }
    }
    return new SelectionSum(sum, figures, cells);
  }
}
