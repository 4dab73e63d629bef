package org.budgetbook.desktop.grid;

import javafx.scene.text.TextAlignment;

/** How the cells of a column stand. */
public enum ColumnStyle {
  /** Names: at the left, broken into lines where they are long. */
  NAME,
  /** Codes: at the left, never broken. */
  CODE,
  /** Short codes of one level: centred, never broken. */
  LEVEL,
  /** Figures: at the right, never broken. */
  FIGURE;

  TextAlignment alignment() {
    return switch (this) {
      case FIGURE -> TextAlignment.RIGHT;
      case LEVEL -> TextAlignment.CENTER;
      case NAME, CODE -> TextAlignment.LEFT;
    };
  }
}
