package org.budgetbook.desktop.grid;

/** A rectangle on the screen, in pixels of the scene. */
public record Box(double x, double y, double width, double height) {

  public double right() {
    return x + width;
  }

  boolean contains(double px, double py) {
    return px >= x && px < right() && py >= y && py < bottom();
  }

  public double bottom() {
    return y + height;
  }
}
