package org.budgetbook.word;

import org.budgetbook.narrative.Chart;

/** Draws charts for documents that cannot hold drawings. */
@FunctionalInterface
public interface ChartPictures {

  /** How wide charts are shown, in points: nearly as wide as a page's text. */
  int WIDTH = 425;

  /** The chart as a PNG picture, to be shown {@link #WIDTH} wide. */
  byte[] png(Chart chart);
}
