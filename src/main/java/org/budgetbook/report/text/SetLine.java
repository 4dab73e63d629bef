package org.budgetbook.report.text;

import java.util.function.ObjIntConsumer;

/**
 * A line or picture ready to stand on a page.
 *
 * @param height in points
 * @param before space above, dropped at the top of a page
 * @param keepWithNext whether no page may end with it
 * @param draw puts it on a page at a height
 */
record SetLine(int height, int before, boolean keepWithNext, ObjIntConsumer<SheetDraft> draw) {

  SetLine keptWithNext() {
    return new SetLine(height, before, true, draw);
  }
}
