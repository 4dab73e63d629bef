package org.budgetbook.desktop.grid;

import java.util.Arrays;

/** Where neighbouring stripes begin and end, in pixels, from 0: columns side by side, or rows. */
final class Edges {

  private final double[] positions;

  private Edges(double[] positions) {
    this.positions = positions;
  }

  /** Stripes of these sizes, one after the other. */
  static Edges of(double... sizes) {
    double[] positions = new double[sizes.length + 1];
    for (int i = 0; i < sizes.length; i++) {
      positions[i + 1] = positions[i] + sizes[i];
    }
    return new Edges(positions);
  }

  /** How many stripes. */
  int count() {
    return positions.length - 1;
  }

  /** Where a stripe begins; for {@code count()} where the last ends. */
  double at(int stripe) {
    return positions[stripe];
  }

  /** The size of {@code span} stripes from one on. */
  double size(int stripe, int span) {
    return positions[stripe + span] - positions[stripe];
  }

  boolean sameAs(Edges other) {
    return Arrays.equals(positions, other.positions);
  }

  double total() {
    return positions[count()];
  }

  /** The stripe over a position; the first or last for one outside. */
  int indexAt(double position) {
    int found = Arrays.binarySearch(positions, position);
    int index = found >= 0 ? found : -found - 2;
    return Math.max(0, Math.min(count() - 1, index));
  }
}
