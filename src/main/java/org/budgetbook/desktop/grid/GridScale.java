package org.budgetbook.desktop.grid;

/** The sizes of a grid at a zoom, in whole pixels. */
record GridScale(double zoom) {

  static final double SMALLEST = 0.5;
  static final double LARGEST = 2.5;
  private static final double STEP = 0.1;

  private static final double FONT_SIZE = 13;
  private static final double ROW_HEIGHT = 25;
  private static final double HEADER_LINE = 28;
  private static final double LINE_HEIGHT = 19;
  private static final double PADDING = 8;
  private static final double INDENT = 14;

  GridScale {
    zoom = Math.max(SMALLEST, Math.min(LARGEST, Math.rint(zoom * 100) / 100));
  }

  /** {@code steps} larger, or smaller where negative. */
  GridScale stepped(int steps) {
    return new GridScale(zoom + steps * STEP);
  }

  double fontSize() {
    return FONT_SIZE * zoom;
  }

  double rowHeight() {
    return Math.rint(ROW_HEIGHT * zoom);
  }

  double headerLine() {
    return Math.rint(HEADER_LINE * zoom);
  }

  double lineHeight() {
    return Math.rint(LINE_HEIGHT * zoom);
  }

  double padding() {
    return Math.rint(PADDING * zoom);
  }

  /** Edge of the triangle by which rows fold. */
  double foldSize() {
    return Math.rint(8 * zoom);
  }

  /** By how much that triangle moves a name in. */
  double foldIndent() {
    return foldSize() + 4;
  }

  /** Edge of the button of a heading, with the space around it. */
  double headerButton() {
    return Math.rint(19 * zoom);
  }

  double indent(int levels) {
    return Math.rint(INDENT * zoom * levels);
  }
}
