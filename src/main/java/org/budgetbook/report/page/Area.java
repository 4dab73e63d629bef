package org.budgetbook.report.page;

/** A rectangle on a page, in points from its top left corner. */
public record Area(float x, float y, float width, float height) {

  public boolean contains(float pointX, float pointY) {
    return pointX >= x && pointX < x + width && pointY >= y && pointY < y + height;
  }
}
