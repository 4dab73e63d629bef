package org.budgetbook.desktop.grid;

/**
 * The sizes of a grid, in whole pixels.
 *
 * @param zoom by how much the user enlarges grids
 * @param text by how much all words of the window are enlarged
 */
record GridScale(double zoom, double text) {

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

  /** At the usual size of words. */
  GridScale(double zoom) {
    this(zoom, 1);
  }

  /** By how much everything is larger than at zoom 1 and the usual size of words. */
  double factor() {
    return zoom * text;
  }

  /** {@code steps} larger, or smaller where negative. */
  GridScale stepped(int steps) {
    return new GridScale(zoom + steps * STEP, text);
  }

  double fontSize() {
    return FONT_SIZE * factor();
  }

  double rowHeight() {
    return Math.rint(ROW_HEIGHT * factor());
  }

  double headerLine() {
    return Math.rint(HEADER_LINE * factor());
  }

  double lineHeight() {
    return Math.rint(LINE_HEIGHT * factor());
  }

  double padding() {
    return Math.rint(PADDING * factor());
  }

  /** Edge of the triangle by which rows fold. */
  double foldSize() {
    return Math.rint(8 * factor());
  }

  /** By how much that triangle moves a name in. */
  double foldIndent() {
    return foldSize() + 4;
  }

  /** Edge of the button of a heading, with the space around it. */
  double headerButton() {
    return Math.rint(19 * factor());
  }

  double indent(int levels) {
    return Math.rint(INDENT * factor() * levels);
  }
}
