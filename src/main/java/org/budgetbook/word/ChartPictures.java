package org.budgetbook.word;

import org.budgetbook.narrative.Chart;

/** Draws charts for documents that cannot hold drawings. */
@FunctionalInterface
public interface ChartPictures {

  /** The chart as a PNG picture, to be shown as wide as a page's text. */
  byte[] png(Chart chart);
}
