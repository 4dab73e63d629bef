package org.budgetbook.desktop.shell;

/** How large the window's words are (字号). */
enum TextSize {
  NORMAL(13),
  LARGE(15),
  LARGER(17),
  HUGE(20),
  LARGEST(26);

  private final int pixels;

  TextSize(int pixels) {
    this.pixels = pixels;
  }

  /** Everything in the window is measured by it. */
  int pixels() {
    return pixels;
  }

  /** By how much it is larger than the usual size; the largest is twice that (200 %). */
  double scale() {
    return (double) pixels / NORMAL.pixels;
  }

  TextSize next() {
    return values()[(ordinal() + 1) % values().length];
  }
}
