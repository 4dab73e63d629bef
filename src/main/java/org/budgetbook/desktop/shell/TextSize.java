package org.budgetbook.desktop.shell;

/** How large the window's words are (字号). */
enum TextSize {
  NORMAL(13),
  LARGE(15),
  LARGEST(17);

  private final int pixels;

  TextSize(int pixels) {
    this.pixels = pixels;
  }

  /** Everything in the window is measured by it. */
  int pixels() {
    return pixels;
  }

  TextSize next() {
    return values()[(ordinal() + 1) % values().length];
  }
}
