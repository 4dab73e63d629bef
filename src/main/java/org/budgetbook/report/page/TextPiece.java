package org.budgetbook.report.page;

import java.util.List;

/**
 * A line of text on a page, for searching.
 *
 * @param continues whether the text runs on in the next piece of the page without a blank
 * @param edges where each character begins and the last one ends, from the left edge of the page;
 *     empty if only the whole is known
 */
public record TextPiece(String text, Area area, boolean continues, List<Float> edges) {

  public TextPiece {
    edges = List.copyOf(edges);
  }

  /** The area of some of the characters. */
  public Area part(int from, int to) {
    if (edges.isEmpty()) {
      return area;
    }
    return new Area(edges.get(from), area.y(), edges.get(to) - edges.get(from), area.height());
  }
}
