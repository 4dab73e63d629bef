package org.budgetbook.desktop.shell;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;

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

  /**
   * Everything under the node is measured by it; its sheets know it as {@code :largest} and so on.
   */
  void applyTo(Node root, String family) {
    root.setStyle("-fx-font-family: \"" + family + "\"; -fx-font-size: " + pixels + "px;");
    for (TextSize size : values()) {
      root.pseudoClassStateChanged(
          PseudoClass.getPseudoClass(size.name().toLowerCase(Locale.ROOT)), size == this);
    }
  }

  /** By how much it is larger than the usual size; the largest is twice that (200 %). */
  double scale() {
    return (double) pixels / NORMAL.pixels;
  }

  TextSize next() {
    return values()[(ordinal() + 1) % values().length];
  }
}
