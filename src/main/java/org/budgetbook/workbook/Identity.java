package org.budgetbook.workbook;

import java.util.List;
import org.budgetbook.figures.CellAddress;

/**
 * Two ways to the same amount (勾稽关系): a figure, and figures elsewhere that by definition add up to
 * it.
 */
record Identity(CellAddress figure, List<CellAddress> same) {
  Identity {
    same = List.copyOf(same);
  }
}
