package org.budgetbook.word;

import org.budgetbook.edition.PageOrientation;

/**
 * How a section's pages lie: A4, lengths in twips (1/1440 inch). Text has the margins of official
 * documents, tables need more room.
 */
enum PageForm {
  COVER(11906, 16838, 2098, 1474, 1984, 1588),
  TEXT(11906, 16838, 2098, 1474, 1984, 1588),
  UPRIGHT(11906, 16838, 1020, 850, 1020, 850),
  ACROSS(16838, 11906, 964, 907, 907, 907);

  /** The distance of the page number from the edge. */
  static final int FOOTER = 500;

  final int width;
  final int height;
  final int top;
  final int right;
  final int bottom;
  final int left;

  PageForm(int width, int height, int top, int right, int bottom, int left) {
    this.width = width;
    this.height = height;
    this.top = top;
    this.right = right;
    this.bottom = bottom;
    this.left = left;
  }

  static PageForm ofTable(PageOrientation orientation) {
    return switch (orientation) {
      case PORTRAIT -> UPRIGHT;
      case LANDSCAPE -> ACROSS;
    };
  }

  int textWidth() {
    return width - left - right;
  }

  int textHeight() {
    return height - top - bottom;
  }

  boolean hasPageNumber() {
    return this != COVER;
  }
}
