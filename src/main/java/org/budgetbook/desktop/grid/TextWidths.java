package org.budgetbook.desktop.grid;

/** How wide texts are. Measured by the screen's font; a test gives a plain rule. */
interface TextWidths {

  /** Width of one character (a code point) at a font size of 1. */
  double of(int codePoint, boolean bold);

  default double of(String text, boolean bold) {
    double width = 0;
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      width += of(codePoint, bold);
      at += Character.charCount(codePoint);
    }
    return width;
  }
}
