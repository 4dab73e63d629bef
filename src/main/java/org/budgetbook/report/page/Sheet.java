package org.budgetbook.report.page;

import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import org.budgetbook.report.type.Paper;

/**
 * A page that has no number yet. Never changed once it stands in a book: pages that stay the same
 * after an edit are the same objects.
 *
 * @param elements what is drawn; the one keyed {@link Stationery#PAGE_NUMBER} gives way to the
 *     number
 * @param spots what stands where, larger things before those they hold
 */
public record Sheet(
    Format format, List<JRPrintElement> elements, List<Spot> spots, List<TextPiece> texts) {

  public Sheet {
    elements = List.copyOf(elements);
    spots = List.copyOf(spots);
    texts = List.copyOf(texts);
  }

  /** Size of the page in points. */
  public record Format(int width, int height) {

    public boolean landscape() {
      return width > height;
    }

    public static Format of(Paper paper) {
      return new Format(paper.width(), paper.height());
    }
  }
}
