package org.budgetbook.report.type;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks running text into lines as official documents are set: every line is filled with as many
 * characters as it takes, none begins with a closing mark or ends with an opening one (避头尾), no
 * number is torn.
 */
public final class TextBreaks {

  private final LineBreaks rules;

  public TextBreaks(LineBreaks rules) {
    this.rules = rules;
  }

  /** A line as the place of its characters in the text, without blanks at its ends. */
  public record Line(int start, int end) {}

  /**
   * @param width of a line, in points
   * @param indent of the first line, in points
   */
  public List<Line> lines(
      String text, Typefaces face, boolean bold, float size, float width, float indent) {
    List<Line> lines = new ArrayList<>();
    int start = skipBlanks(text, 0);
    while (start < text.length()) {
      float room = lines.isEmpty() ? width - indent : width;
      int end = fitting(text, start, face, bold, size, room);
      if (end < text.length()) {
        end = legal(text, start, end);
      }
      lines.add(new Line(start, withoutBlanks(text, start, end)));
      start = skipBlanks(text, end);
    }
    return lines;
  }

  private static int fitting(
      String text, int start, Typefaces face, boolean bold, float size, float room) {
    float used = 0;
    int at = start;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      used += face.width(character, bold, size);
      if (used > room + 0.01f && at > start) {
        break;
      }
      at += Character.charCount(character);
    }
    return at;
  }

  /**
   * The last place up to {@code end} where the line may end; {@code end} itself if there is none.
   */
  private int legal(String text, int start, int end) {
    int at = end;
    while (at > start + 1) {
      if (rules.mayBreak(text.codePointBefore(at), text.codePointAt(at))) {
        return at;
      }
      at -= Character.charCount(text.codePointBefore(at));
    }
    return end;
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static int withoutBlanks(String text, int start, int end) {
    int at = end;
    while (at > start + 1 && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }
}
