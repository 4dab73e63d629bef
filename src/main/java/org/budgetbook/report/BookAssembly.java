package org.budgetbook.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.PrintPageFormat;
import net.sf.jasperreports.engine.SimplePrintPageFormat;
import net.sf.jasperreports.engine.SimplePrintPart;
import net.sf.jasperreports.engine.base.JRBasePrintPage;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import net.sf.jasperreports.engine.type.OrientationEnum;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.library.Messages;
import org.budgetbook.report.page.Links;
import org.budgetbook.report.page.Sheet;
import org.budgetbook.report.page.Stationery;
import org.budgetbook.report.page.Target;

/** Puts sections together: contents with their pages, numbers on every page. */
final class BookAssembly {

  private final JasperReportsContext context;
  private final Messages messages;
  private final ContentsPages contents;
  private List<ContentsPages.Line> listed = List.of();
  private List<Sheet> contentsSheets = List.of();

  BookAssembly(JasperReportsContext context, Messages messages, ContentsPages contents) {
    this.context = context;
    this.messages = messages;
    this.contents = contents;
  }

  /**
   * @param draft whether pages are marked as a draft
   */
  BookPages assemble(Sheet cover, List<Sections.LaidPart> parts, boolean draft) {
    List<ContentsPages.Line> lines = new ArrayList<>();
    List<BookPages.Entry> outline = new ArrayList<>();
    int total = 0;
    for (Sections.LaidPart part : parts) {
      for (Section section : part.sections()) {
        for (Section.Entry entry : section.entries()) {
          int number = total + entry.sheet() + 1;
          outline.add(
              new BookPages.Entry(
                  entry.level(), entry.title(), entry.listed(), number - 1, entry.target()));
          if (entry.listed()) {
            lines.add(new ContentsPages.Line(entry.level(), entry.title(), number, entry.target()));
          }
        }
        total += section.sheets().size();
      }
    }
    List<BookPage> pages = new ArrayList<>();
    pages.add(new BookPage(0, OptionalInt.empty(), "", "", cover));
    for (Sheet sheet : contents(lines)) {
      pages.add(new BookPage(pages.size(), OptionalInt.empty(), "", "", sheet));
    }
    int before = pages.size();
    for (Sections.LaidPart part : parts) {
      for (Section section : part.sections()) {
        for (Sheet sheet : section.sheets()) {
          int number = pages.size() - before + 1;
          pages.add(
              new BookPage(
                  pages.size(),
                  OptionalInt.of(number),
                  messages.text(draft ? "report.page.draft" : "report.page", number, total),
                  part.part().id(),
                  sheet));
        }
      }
    }
    List<BookPages.Entry> placed =
        outline.stream()
            .map(entry ->
                new BookPages.Entry(
                    entry.level(),
                    entry.title(),
                    entry.listed(),
                    entry.page() + before,
                    entry.target()))
            .toList();
    return new BookPages(context, print(pages), pages, placed, draft);
  }

  /** The same sheets as before, if the same is listed. */
  private List<Sheet> contents(List<ContentsPages.Line> lines) {
    if (!lines.equals(listed)) {
      contentsSheets = contents.pages(lines);
      listed = List.copyOf(lines);
    }
    return contentsSheets;
  }

  /** Gives the figures that sentences speak of the names that links lead to. */
  static void nameCells(List<Sections.LaidPart> parts, List<CellAddress> wanted) {
    for (Sections.LaidPart part : parts) {
      for (Section section : part.sections()) {
        Map<CellAddress, JRPrintText> cells = section.cells();
        for (CellAddress address : wanted) {
          JRPrintText cell = cells.get(address);
          if (cell != null && !cell.getFullText().isEmpty()) {
            cell.setAnchorName(Links.name(new Target.Cell(address)));
          }
        }
      }
    }
  }

  static JasperPrint print(List<BookPage> pages) {
    JasperPrint print = new JasperPrint();
    print.setName("book");
    // Chinese has no blanks between words: a line is drawn out between all its characters.
    print.setProperty("net.sf.jasperreports.export.pdf.justified.letter.spacing", "true");
    Sheet.Format format = null;
    for (int at = 0; at < pages.size(); at++) {
      BookPage page = pages.get(at);
      if (!page.sheet().format().equals(format)) {
        format = page.sheet().format();
        SimplePrintPart part = new SimplePrintPart();
        part.setPageFormat(pageFormat(format));
        print.addPart(at, part);
      }
      JRBasePrintPage printed = new JRBasePrintPage();
      for (JRPrintElement element : page.sheet().elements()) {
        if (Stationery.PAGE_NUMBER.equals(element.getKey())
            && element instanceof JRPrintText text) {
          printed.addElement(numbered(text, page.numberText()));
        } else {
          printed.addElement(element);
        }
      }
      print.addPage(printed);
    }
    Sheet.Format first = pages.getFirst().sheet().format();
    print.setPageWidth(first.width());
    print.setPageHeight(first.height());
    print.setOrientation(first.landscape() ? OrientationEnum.LANDSCAPE : OrientationEnum.PORTRAIT);
    return print;
  }

  private static PrintPageFormat pageFormat(Sheet.Format format) {
    SimplePrintPageFormat page = new SimplePrintPageFormat();
    page.setPageWidth(format.width());
    page.setPageHeight(format.height());
    page.setOrientation(format.landscape() ? OrientationEnum.LANDSCAPE : OrientationEnum.PORTRAIT);
    page.setTopMargin(0);
    page.setBottomMargin(0);
    page.setLeftMargin(0);
    page.setRightMargin(0);
    return page;
  }

  /** A copy: the sheet may stand in another state of the book, too, with another number. */
  private static JRPrintText numbered(JRPrintText text, String number) {
    JRBasePrintText copy = new JRBasePrintText(null);
    copy.setX(text.getX());
    copy.setY(text.getY());
    copy.setWidth(text.getWidth());
    copy.setHeight(text.getHeight());
    copy.setFontName(text.getFontName());
    copy.setFontSize(text.getFontSize());
    copy.setBold(text.isBold());
    copy.setForecolor(text.getForecolor());
    copy.setHorizontalTextAlign(text.getHorizontalTextAlign());
    copy.setVerticalTextAlign(text.getVerticalTextAlign());
    copy.setTextHeight(text.getTextHeight());
    copy.setLineSpacingFactor(text.getLineSpacingFactor());
    copy.setLeadingOffset(text.getLeadingOffset());
    copy.setText(number);
    return copy;
  }
}
