package org.budgetbook.web;

import org.budgetbook.narrative.Chart;

/** Draws charts for a page of the web. */
@FunctionalInterface
public interface ChartDrawings {

  /** The chart as a whole SVG file. */
  String svg(Chart chart);
}
