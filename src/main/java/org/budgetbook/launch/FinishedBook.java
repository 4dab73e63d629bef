package org.budgetbook.launch;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.standard.Sides;
import org.budgetbook.chart.ChartFiles;
import org.budgetbook.chart.ChartFonts;
import org.budgetbook.chart.ChartPicture;
import org.budgetbook.check.BookChecks;
import org.budgetbook.check.note.CheckNotes;
import org.budgetbook.csv.WholeFiles;
import org.budgetbook.desktop.preview.BookOutput;
import org.budgetbook.desktop.preview.ExportOrder;
import org.budgetbook.desktop.preview.PreviewBook;
import org.budgetbook.desktop.preview.PrintLook;
import org.budgetbook.desktop.preview.PrintOrder;
import org.budgetbook.desktop.preview.Printer;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.json.BookJsonWriter;
import org.budgetbook.library.CheckRules;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.opendata.OpenData;
import org.budgetbook.report.BookPrinting;
import org.budgetbook.report.BookReport;
import org.budgetbook.report.BookSelection;
import org.budgetbook.report.PrintSettings;
import org.budgetbook.report.TablesReport;
import org.budgetbook.session.BookFigures;
import org.budgetbook.session.BookNarrative;
import org.budgetbook.web.CheckPage;
import org.budgetbook.web.WebPage;
import org.budgetbook.word.ChartPictures;
import org.budgetbook.word.WordBook;
import org.budgetbook.workbook.TablesWorkbook;
import org.jspecify.annotations.Nullable;

/** Joins the screen's pages, printers and files with the rooms that make them. For any thread. */
public final class FinishedBook implements BookOutput {

  private static final int STEPS = 3;
  private static final int CHART_DOTS_PER_INCH = 220;
  private static final int WEB_CHART_WIDTH = 480;

  private final Resources resources;
  private final Messages messages;
  private final WholeFiles files = new WholeFiles();
  private final Supplier<List<PrintService>> services;
  private @Nullable BookReport report;

  /**
   * @param services the printers of this computer, the usual one first; asked each time, slowly
   */
  public FinishedBook(
      Resources resources, Messages messages, Supplier<List<PrintService>> services) {
    this.resources = resources;
    this.messages = messages;
    this.services = services;
  }

  /** The printers that the system knows. */
  static List<PrintService> systemPrinters() {
    List<PrintService> found =
        new ArrayList<>(Arrays.asList(PrintServiceLookup.lookupPrintServices(null, null)));
    PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
    if (usual != null && found.remove(usual)) {
      found.addFirst(usual);
    }
    return found;
  }

  /** Loads fonts and designs when a book is first laid out. */
  private synchronized BookReport report() {
    BookReport made = report;
    if (made == null) {
      made = new BookReport(resources);
      report = made;
    }
    return made;
  }

  @Override
  public PreviewBook lay(Disclosure disclosure) {
    return new LaidBook(report().pages(disclosure), BookNarrative.open(disclosure));
  }

  @Override
  public List<Printer> printers() {
    return services.get().stream()
        .map(service ->
            new Printer(service.getName(), service.isAttributeCategorySupported(Sides.class)))
        .toList();
  }

  @Override
  public void print(PreviewBook book, PrintOrder order, Progress progress) {
    if (!(book instanceof LaidBook laid)) {
      throw new IllegalArgumentException(book.getClass().getName());
    }
    PrintService printer =
        services.get().stream()
            .filter(service -> service.getName().equals(order.printer()))
            .findFirst()
            .orElseThrow(() -> RefusedException.of("preview.print.gone", order.printer()));
    int total = order.pages().size();
    // Asked before every page: so this also tells how far printing is.
    int[] asked = {0};
    new BookPrinting()
        .print(
            laid.pages(),
            settings(order),
            order.title(),
            printer,
            () -> {
              int begun = Math.min(asked[0]++, total);
              progress.at(Message.of("preview.printing", begun, total), begun, total);
              return progress.cancelled();
            });
  }

  private static PrintSettings settings(PrintOrder order) {
    PrintLook look = order.look();
    return new PrintSettings(
        order.pages(),
        look.copies(),
        switch (look.sides()) {
          case ONE -> PrintSettings.Sides.ONE;
          case LONG_EDGE -> PrintSettings.Sides.LONG_EDGE;
          case SHORT_EDGE -> PrintSettings.Sides.SHORT_EDGE;
        },
        switch (look.paper()) {
          case A4 -> PrintSettings.PaperSize.A4;
          case A3 -> PrintSettings.PaperSize.A3;
        },
        look.scale());
  }

  @Override
  public void export(ExportOrder order, Progress progress) {
    Path file = order.file();
    Disclosure disclosure = order.disclosure();
    switch (order.format()) {
      case BOOK_PDF -> report().writePdf(disclosure, new BookSelection.Whole(), file, progress);
      case TABLES_PDF ->
          new TablesReport(resources).writePdf(order.figures().tables(), file, progress);
      case WORD -> {
        ChartFonts fonts = ChartFonts.of(resources);
        WordBook word =
            new WordBook(
                resources,
                messages,
                chart ->
                    ChartFiles.png(
                        new ChartPicture(chart, fonts, ChartPictures.WIDTH), CHART_DOTS_PER_INCH));
        write(file, () -> word.docx(disclosure), progress);
      }
      case WEB -> {
        ChartFonts fonts = ChartFonts.of(resources);
        WebPage page =
            new WebPage(
                resources,
                messages,
                chart -> ChartFiles.svg(new ChartPicture(chart, fonts, WEB_CHART_WIDTH)));
        write(file, () -> page.html(disclosure).getBytes(StandardCharsets.UTF_8), progress);
      }
      case EXCEL -> {
        TablesWorkbook workbook = new TablesWorkbook(resources);
        files.write(file, out -> workbook.write(order.figures().tables(), out, progress));
      }
      case DATA -> {
        Map<String, String> texts =
            new OpenData(resources)
                .files(new FiguresEngine(order.figures().edition(), order.figures().book()));
        step(progress, 1);
        files.write(file, out -> zip(texts, out));
        step(progress, STEPS);
      }
      case CHECKS -> write(file, () -> checks(order).getBytes(StandardCharsets.UTF_8), progress);
      case BOOK ->
          write(
              file,
              () ->
                  new BookJsonWriter()
                      .text(order.figures().book())
                      .getBytes(StandardCharsets.UTF_8),
              progress);
    }
  }

  /** Findings, notes, rules and ties of the state of the book that is exported. */
  private String checks(ExportOrder order) {
    BookFigures figures = order.figures();
    BookChecks checks =
        new BookChecks(
            new CheckRules(resources).load(figures.edition()), figures.book(), figures.tables());
    return new CheckPage(messages, figures.edition())
        .text(checks.report(), checks.ties(), new CheckNotes(figures.book())::of);
  }

  @Override
  public boolean canShow() {
    return !GraphicsEnvironment.isHeadless()
        && Desktop.isDesktopSupported()
        && Desktop.getDesktop().isSupported(Desktop.Action.OPEN);
  }

  @Override
  public void show(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Desktop.getDesktop().open(folder.toFile());
      }
    } catch (IOException e) {
      throw new RefusedException(Message.of("preview.export.not-shown", folder), e);
    }
  }

  /** The last moment to cancel is before the file is touched. */
  private void write(Path file, Supplier<byte[]> content, Progress progress) {
    step(progress, 0);
    byte[] bytes = content.get();
    step(progress, 1);
    files.write(file, out -> out.write(bytes));
    progress.at(Message.of("preview.export.writing"), STEPS, STEPS);
  }

  private static void step(Progress progress, int done) {
    if (progress.cancelled() && done < STEPS) {
      throw new CancellationException();
    }
    progress.at(Message.of("preview.export.writing"), done, STEPS);
  }

  /** No entry bears the time it was written: the same budget gives the same file. */
  private static void zip(Map<String, String> texts, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      ZipEntry entry = new ZipEntry(text.getKey());
      entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
      zip.putNextEntry(entry);
      zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    zip.finish();
  }
}
