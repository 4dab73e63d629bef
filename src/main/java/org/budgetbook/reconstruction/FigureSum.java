package org.budgetbook.reconstruction;

/** A printed figure and the unknowns that it is the sum of. */
final class FigureSum {

  private final PrintedFigure figure;
  private final int[] unknowns;

  FigureSum(PrintedFigure figure, int[] unknowns) {
    this.figure = figure;
    this.unknowns = unknowns;
  }

  PrintedFigure figure() {
    return figure;
  }

  /** Their numbers, ascending; not to be changed. */
  int[] unknowns() {
    return unknowns;
  }
}
