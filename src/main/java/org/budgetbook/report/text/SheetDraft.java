package org.budgetbook.report.text;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import org.budgetbook.report.page.Sheet;
import org.budgetbook.report.page.Spot;
import org.budgetbook.report.page.Stationery;
import org.budgetbook.report.page.TextPiece;

/** A page while lines are put on it. */
final class SheetDraft {

  private final Sheet.Format format;
  final List<JRPrintElement> elements;
  final List<Spot> spots = new ArrayList<>();
  final List<TextPiece> texts = new ArrayList<>();

  SheetDraft(Stationery.Blank blank) {
    this.format = blank.format();
    this.elements = new ArrayList<>(blank.elements());
  }

  Sheet sheet() {
    return new Sheet(format, elements, spots, texts);
  }
}
