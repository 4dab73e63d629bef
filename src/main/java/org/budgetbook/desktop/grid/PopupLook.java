package org.budgetbook.desktop.grid;

import java.util.function.DoubleSupplier;

/**
 * How words are written in what opens over a grid, which takes no style from the window.
 *
 * @param scale by how much words are larger than usual at this moment
 */
record PopupLook(String family, DoubleSupplier scale) {

  private static final double FONT_SIZE = 13;

  /** Pixels for what takes this many at the usual size. */
  double scaled(double pixels) {
    return Math.rint(pixels * scale.getAsDouble());
  }

  String style() {
    return "-fx-font-family: \"" + family + "\"; -fx-font-size: " + scaled(FONT_SIZE) + "px;";
  }
}
