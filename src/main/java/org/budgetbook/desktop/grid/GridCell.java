package org.budgetbook.desktop.grid;

import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One cell as the grid shows it.
 *
 * @param text what stands in it; empty for nothing
 * @param span how many columns it is wide; 0 for a place covered by the cell at its left
 * @param emphasis how its row stands among the others
 * @param indent levels by which its text is moved in
 * @param amount the exact figure behind the text; null where the cell holds none
 */
public record GridCell(
    String text, int span, Emphasis emphasis, int indent, @Nullable Money amount) {

  /** How much a row stands out. */
  public enum Emphasis {
    TOTAL,
    GROUP,
    PLAIN
  }

  public boolean isCovered() {
    return span == 0;
  }
}
