package org.budgetbook.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;
import org.budgetbook.report.page.PdfExport;
import org.budgetbook.report.table.TablePages;
import org.budgetbook.report.type.LineBreaks;
import org.budgetbook.report.type.Typefaces;

/**
 * The tables on paper (预算公开表): pages as JasperReports fills them, and one PDF/A-2u file of them
 * all. Work takes up to some seconds: keep it off the screen's thread. Any thread may call, one at
 * a time.
 */
public final class TablesReport {

  private final Messages messages;
  private final TablePages pages;
  private final PdfExport pdf;

  public TablesReport(Resources resources) {
    JasperReportsContext context = DefaultJasperReportsContext.getInstance();
    Typefaces typefaces = new Typefaces(context);
    this.messages = new Messages(resources);
    this.pages = new TablePages(context, messages, typefaces, new LineBreaks(resources, typefaces));
    this.pdf = new PdfExport(context);
  }

  /**
   * Writes the tables, in the order given, into one file: wholly or not at all, a file that was
   * there before stays as it was until then.
   *
   * @param tables at least one, all of one book
   * @param out the file; its folder must exist
   * @throws RefusedException if a text has a character that the fonts lack, or the file cannot be
   *     written
   * @throws CancellationException if the user cancelled; nothing is written then
   */
  public void writePdf(List<TableFigures> tables, Path out, Progress progress) {
    int steps = tables.size() + 1;
    List<JasperPrint> parts = fill(tables, progress, steps);
    step(progress, Message.of("report.step.pdf"), tables.size(), steps);
    TableFigures first = tables.getFirst();
    PdfExport.Properties properties =
        new PdfExport.Properties(
            messages.text("report.document.title", first.department(), first.year()),
            first.department(),
            messages.text("report.document.subject", tables.size()));
    byte[] file;
    try {
      file = pdf.bytes(parts, properties);
    } catch (JRException e) {
      throw new IllegalStateException("PDF", e);
    }
    if (progress.cancelled()) {
      throw new CancellationException();
    }
    PdfFile.write(file, out.toAbsolutePath());
    progress.at(Message.of("report.step.pdf"), steps, steps);
  }

  /** The pages of all tables, numbered through. */
  synchronized List<JasperPrint> fill(List<TableFigures> tables, Progress progress, int steps) {
    tables.forEach(pages::check);
    List<JasperPrint> parts = new ArrayList<>();
    for (TableFigures table : tables) {
      step(progress, Message.of("report.step.layout", table.title()), parts.size(), steps);
      parts.add(pages.fill(table));
    }
    number(parts);
    return parts;
  }

  private static void step(Progress progress, Message step, int done, int total) {
    if (progress.cancelled()) {
      throw new CancellationException();
    }
    progress.at(step, done, total);
  }

  private void number(List<JasperPrint> parts) {
    int total = parts.stream().mapToInt(part -> part.getPages().size()).sum();
    int number = 0;
    for (JasperPrint part : parts) {
      for (JRPrintPage page : part.getPages()) {
        number++;
        for (JRPrintElement element : page.getElements()) {
          if (TablePages.PAGE_NUMBER.equals(element.getKey())
              && element instanceof JRPrintText text) {
            text.setText(messages.text("report.page", number, total));
          }
        }
      }
    }
  }
}
