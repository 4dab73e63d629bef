package org.budgetbook.report;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttribute;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaPrintableArea;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.export.JRGraphics2DExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleGraphics2DExporterOutput;
import net.sf.jasperreports.export.SimpleGraphics2DReportConfiguration;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/**
 * Prints pages of a book through javax.print, as one job: portrait and landscape pages keep their
 * order and the two sides of a sheet. (JasperReports' own print exporter knows one orientation for
 * a whole job.) Work takes seconds: keep it off the screen's thread.
 */
public final class BookPrinting {

  private static final float POINTS_PER_INCH = 72;
  private static final int PERCENT = 100;

  /**
   * @param title of the job in the printer's queue
   * @param cancelled asked before every page
   * @throws RefusedException if nothing is to be printed or the printer refuses
   * @throws CancellationException if cancelled; pages already sent may still be printed
   */
  public void print(
      BookPages book,
      PrintSettings settings,
      String title,
      PrintService service,
      BooleanSupplier cancelled) {
    if (settings.pages().isEmpty()) {
      throw RefusedException.of("report.selection.empty");
    }
    Doc doc =
        new SimpleDoc(
            new Pages(book, settings, cancelled), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
    try {
      service.createPrintJob().print(doc, attributes(settings, title, service));
    } catch (PrintException e) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      throw new RefusedException(Message.of("report.print.failed", service.getName()), e);
    }
  }

  private static PrintRequestAttributeSet attributes(
      PrintSettings settings, String title, PrintService service) {
    MediaSizeName media =
        switch (settings.paper()) {
          case A4 -> MediaSizeName.ISO_A4;
          case A3 -> MediaSizeName.ISO_A3;
        };
    MediaSize size = MediaSize.getMediaSizeForName(media);
    PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
    attributes.add(new JobName(title, null));
    attributes.add(new Copies(settings.copies()));
    attributes.add(media);
    // Said outright: a printer's own default would cut our margins a second time.
    attributes.add(
        new MediaPrintableArea(
            0, 0, size.getX(MediaSize.INCH), size.getY(MediaSize.INCH), MediaPrintableArea.INCH));
    PrintRequestAttribute sides =
        switch (settings.sides()) {
          case ONE -> Sides.ONE_SIDED;
          case LONG_EDGE -> Sides.TWO_SIDED_LONG_EDGE;
          case SHORT_EDGE -> Sides.TWO_SIDED_SHORT_EDGE;
        };
    if (service.isAttributeCategorySupported(Sides.class)) {
      attributes.add(sides);
    }
    return attributes;
  }

  /** The pages to print, each on paper that lies as the page does. */
  private static final class Pages implements Pageable, Printable {
    private final BookPages book;
    private final List<Integer> indexes;
    private final int scale;
    private final MediaSize media;
    private final BooleanSupplier cancelled;

    Pages(BookPages book, PrintSettings settings, BooleanSupplier cancelled) {
      this.book = book;
      this.indexes = settings.pages();
      this.scale = settings.scale();
      this.media =
          MediaSize.getMediaSizeForName(
              switch (settings.paper()) {
                case A4 -> MediaSizeName.ISO_A4;
                case A3 -> MediaSizeName.ISO_A3;
              });
      this.cancelled = cancelled;
    }

    @Override
    public int getNumberOfPages() {
      return indexes.size();
    }

    @Override
    public PageFormat getPageFormat(int index) {
      Paper paper = new Paper();
      double width = media.getX(MediaSize.INCH) * POINTS_PER_INCH;
      double height = media.getY(MediaSize.INCH) * POINTS_PER_INCH;
      paper.setSize(width, height);
      paper.setImageableArea(0, 0, width, height);
      PageFormat format = new PageFormat();
      format.setPaper(paper);
      format.setOrientation(
          book.pages().get(indexes.get(index)).sheet().format().landscape()
              ? PageFormat.LANDSCAPE
              : PageFormat.PORTRAIT);
      return format;
    }

    @Override
    public Printable getPrintable(int index) {
      return this;
    }

    @Override
    public int print(Graphics graphics, PageFormat format, int index) throws PrinterException {
      if (index >= indexes.size()) {
        return NO_SUCH_PAGE;
      }
      if (cancelled.getAsBoolean()) {
        throw new PrinterException("cancelled");
      }
      BookPage page = book.pages().get(indexes.get(index));
      double fit =
          Math.min(format.getWidth() / page.width(), format.getHeight() / page.height())
              * scale
              / PERCENT;
      Graphics2D paper = (Graphics2D) graphics.create();
      try {
        paper.translate(
            (format.getWidth() - page.width() * fit) / 2,
            (format.getHeight() - page.height() * fit) / 2);
        paper.scale(fit, fit);
        draw(page.index(), paper);
      } catch (JRException e) {
        throw new IllegalStateException("page " + page.index(), e);
      } finally {
        paper.dispose();
      }
      return PAGE_EXISTS;
    }

    private void draw(int page, Graphics2D surface) throws JRException {
      JRGraphics2DExporter exporter = new JRGraphics2DExporter(book.context());
      exporter.setExporterInput(new SimpleExporterInput(book.print()));
      SimpleGraphics2DExporterOutput output = new SimpleGraphics2DExporterOutput();
      output.setGraphics2D(surface);
      exporter.setExporterOutput(output);
      SimpleGraphics2DReportConfiguration configuration = new SimpleGraphics2DReportConfiguration();
      configuration.setPageIndex(page);
      exporter.setConfiguration(configuration);
      exporter.exportReport();
    }
  }
}
