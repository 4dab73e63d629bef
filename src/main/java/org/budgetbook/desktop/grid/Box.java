package org.budgetbook.desktop.grid;

/** A rectangle on the screen, in pixels of the scene. */
public record Box(double x, double y, double width, double height) {

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }
}
