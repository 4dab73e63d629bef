package org.budgetbook.desktop.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines. Chinese breaks between any two characters, but a line neither begins
 * with closing punctuation nor ends with an opening bracket, and digits and Latin words stay whole.
 */
final class LineBreaks {

  private static final String NOT_AT_START =
      "\uff0c\u3002\u3001\uff1b\uff1a\uff1f\uff01\uff09\u300b\u3011\u201d)]%,.;:";
  private static final String NOT_AT_END = "\uff08\u300a\u3010\u201c([";

  private static final double BALANCE_STEP = 0.5;

  private LineBreaks() {}

  /** The lines, at least one. {@code width} is in units of the font size. */
  static List<String> of(String text, double width, boolean bold, TextWidths widths) {
    double whole = widths.of(text, bold);
    if (whole <= width) {
      return List.of(text);
    }
    List<String> full = filled(text, width, bold, widths);
    // As many lines, but evenly long: no single character is left over for the last.
    for (double even = whole / full.size(); even < width; even += BALANCE_STEP) {
      List<String> lines = filled(text, even, bold, widths);
      if (lines.size() == full.size()) {
        return lines;
      }
    }
    return full;
  }

  private static List<String> filled(String text, double width, boolean bold, TextWidths widths) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = fitting(text, start, width, bold, widths);
      if (end < text.length()) {
        end = allowed(text, start, end);
      }
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }

  private static int fitting(
      String text, int start, double width, boolean bold, TextWidths widths) {
    double used = 0;
    int at = start;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      used += widths.of(codePoint, bold);
      int next = at + Character.charCount(codePoint);
      if (used > width && at > start) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private static int allowed(String text, int start, int end) {
    for (int at = end; at > start; at--) {
      char before = text.charAt(at - 1);
      char after = text.charAt(at);
      boolean insideWord = isWord(before) && isWord(after);
      boolean insidePair = Character.isHighSurrogate(before);
      if (!insideWord
          && !insidePair
          && NOT_AT_START.indexOf(after) < 0
          && NOT_AT_END.indexOf(before) < 0) {
        return at;
      }
    }
    return end;
  }

  private static boolean isWord(char character) {
    return character < 0x80 && Character.isLetterOrDigit(character);
  }
}
