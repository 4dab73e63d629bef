package org.budgetbook.word;

import java.util.List;

/**
 * How wide texts are, without fonts: a Chinese character is as wide as it is high in every font,
 * digits and small letters take little more than half of that. In twips, for sizes in half points.
 */
final class TextMeasure {

  private static final int TWIPS_PER_HALF_POINT = 10;

  /** Widths in hundredths of the height. */
  private static final int FULL = 100;

  private static final int CAPITAL = 72;
  private static final int DIGIT = 55;
  private static final int POINT = 30;

  private TextMeasure() {}

  /** The width of a text on one line. */
  static int width(String text, int size) {
    return text.codePoints().map(TextMeasure::hundredths).sum() * size * TWIPS_PER_HALF_POINT / 100;
  }

  /** How many lines a text takes in a place of this width; at least one. */
  static int lines(String text, int size, int width) {
    return text.lines().mapToInt(line -> linesOf(line, size, width)).sum()
        + (text.isEmpty() ? 1 : 0);
  }

  /** The width of the widest of some texts. */
  static int widest(List<String> texts, int size) {
    return texts.stream().mapToInt(text -> width(text, size)).max().orElse(0);
  }

  private static int linesOf(String line, int size, int width) {
    int room = Math.max(width, size * TWIPS_PER_HALF_POINT);
    int lines = 1;
    int used = 0;
    for (int character : line.codePoints().toArray()) {
      int needed = hundredths(character) * size * TWIPS_PER_HALF_POINT / 100;
      if (used + needed > room) {
        lines++;
        used = 0;
      }
      used += needed;
    }
    return lines;
  }

  private static int hundredths(int character) {
    if (character >= 0x1100) {
      return character >= 0x2010 && character <= 0x2027 ? DIGIT : FULL;
    }
    if (character == '.' || character == ',' || character == ' ') {
      return POINT;
    }
    return Character.isUpperCase(character) || character == '%' ? CAPITAL : DIGIT;
  }
}
