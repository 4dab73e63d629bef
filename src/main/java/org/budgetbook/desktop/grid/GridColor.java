package org.budgetbook.desktop.grid;

import java.util.Locale;
import javafx.scene.paint.Color;

/** What a grid paints in a colour of its own; the style sheet sets each as {@code -grid-<name>}. */
enum GridColor {
  PAPER("white"),
  TEXT("black"),
  HEADER_PAPER("whitesmoke"),
  HEADER_TEXT("black"),
  RULE("lightgray"),
  /** Around the table and under its header. */
  STRONG_RULE("gray"),
  TOTAL_PAPER("whitesmoke"),
  SELECTION("lightblue"),
  ACCENT("darkblue"),
  /** Cells that follow from others. */
  COMPUTED_PAPER("whitesmoke"),
  /** Over cells that are officially without content. */
  HATCH("lightgray"),
  /** What the last change moved. */
  MARK("honeydew"),
  /** What the search found. */
  FOUND("lightyellow"),
  NEGATIVE("darkred"),
  /** The corners of cells about which something is to be said. */
  FAULT("red"),
  WARNING("orange"),
  NOTICE("blue"),
  /** What an empty cell waits for. */
  HINT("gray");

  private final String initial;

  GridColor(String initial) {
    this.initial = initial;
  }

  Color initial() {
    return Color.web(initial);
  }

  String cssName() {
    return "-grid-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
