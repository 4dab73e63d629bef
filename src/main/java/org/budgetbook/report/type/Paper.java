package org.budgetbook.report.type;

import org.budgetbook.edition.PageOrientation;

/** An A4 page and its margins, in points. The page number stands within the height of the text. */
public record Paper(
    PageOrientation orientation, int width, int height, int side, int top, int bottom) {

  public static final int PAGE_NUMBER_HEIGHT = 16;

  public static Paper a4(PageOrientation orientation) {
    return switch (orientation) {
      case PORTRAIT -> new Paper(orientation, 595, 842, 42, 46, 34);
      case LANDSCAPE -> new Paper(orientation, 842, 595, 46, 36, 28);
    };
  }

  public int textWidth() {
    return width - 2 * side;
  }

  public int textHeight() {
    return height - top - bottom;
  }
}
