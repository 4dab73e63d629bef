package org.budgetbook.report;

import java.util.List;
import java.util.OptionalInt;
import org.budgetbook.report.page.Sheet;
import org.budgetbook.report.page.Spot;
import org.budgetbook.report.page.Target;
import org.budgetbook.report.page.TextPiece;

/**
 * A page in its place in the book.
 *
 * @param index from 0, the cover
 * @param number printed on it; cover and contents have none
 * @param numberText as it is printed; blank if there is none
 * @param part id of the part it belongs to; blank for cover and contents
 */
public record BookPage(int index, OptionalInt number, String numberText, String part, Sheet sheet) {

  /** Width in points. */
  public int width() {
    return sheet.format().width();
  }

  /** Height in points. */
  public int height() {
    return sheet.format().height();
  }

  /** What stands on it, the largest things first. */
  public List<Spot> spots() {
    return sheet.spots();
  }

  /** Its texts, for searching. */
  public List<TextPiece> texts() {
    return sheet.texts();
  }

  /** Whether it is of this table, or this form. */
  public boolean isOf(Target target) {
    return sheet.spots().stream().anyMatch(spot -> spot.target().equals(target));
  }

  /** Whether it looks the same as another page: sheets that stay are the same objects. */
  @SuppressWarnings("ReferenceEquality")
  boolean looksLike(BookPage other) {
    return sheet == other.sheet && numberText.equals(other.numberText);
  }
}
