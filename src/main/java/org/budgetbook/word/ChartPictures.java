package org.budgetbook.word;

import org.budgetbook.narrative.Chart;

/** Draws charts for documents that cannot hold drawings. */
@FunctionalInterface
public interface ChartPictures {

  /** The chart as a PNG picture of this many pixels. */
  byte[] png(Chart chart, int width, int height);
}
