package org.budgetbook.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;
import org.budgetbook.narrative.Block;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.narrative.Run;
import org.budgetbook.report.form.FormPages;
import org.budgetbook.report.page.Area;
import org.budgetbook.report.page.PdfExport;
import org.budgetbook.report.page.Sheet;
import org.budgetbook.report.page.Stationery;
import org.budgetbook.report.page.TextPiece;
import org.budgetbook.report.table.TablePages;
import org.budgetbook.report.text.FlowPages;
import org.budgetbook.report.type.LineBreaks;
import org.budgetbook.report.type.OfficialFonts;
import org.budgetbook.report.type.TextBreaks;
import org.budgetbook.report.type.TypeCase;
import org.budgetbook.report.type.Typefaces;
import org.jspecify.annotations.Nullable;

/**
 * The whole disclosure (部门预算公开) in pages: for the screen, for the printer, as one PDF/A-2u file.
 * Keeps what it laid out last, so that an edit lays out anew only what it changed. Work takes up to
 * some seconds the first time: keep it off the screen's thread. Any thread may call; calls wait for
 * each other.
 */
public final class BookReport {

  private static final int STEPS = 3;

  private final Messages messages;
  private final Stationery cover;
  private final Sections sections;
  private final BookCharacters characters;
  private final BookAssembly assembly;
  private final PdfExport pdf;
  private Map<String, String> coverWords = Map.of();
  private @Nullable Sheet coverSheet;

  /** Prints with the system's official fonts where it has them. */
  public BookReport(Resources resources) {
    this(
        resources,
        OfficialFonts.systemFolders(System.getenv(), Path.of(System.getProperty("user.home"))));
  }

  /**
   * @param fontFolders where official fonts are looked for; without any, ours print everything
   */
  public BookReport(Resources resources, List<Path> fontFolders) {
    JasperReportsContext context =
        new OfficialFonts(resources.text("report/official-fonts.properties"), fontFolders)
            .in(DefaultJasperReportsContext.getInstance());
    TypeCase types = new TypeCase(context);
    Typefaces song = types.of(Typefaces.SONG);
    LineBreaks breaks = new LineBreaks(resources, song);
    this.messages = new Messages(resources);
    this.cover = new Stationery(context, resources, types, "cover");
    TablePages tables = new TablePages(context, messages, song, breaks);
    this.sections =
        new Sections(
            new Stationery(context, resources, types, "part"),
            new FlowPages(
                new Stationery(context, resources, types, "text"), new TextBreaks(breaks), song),
            tables,
            new FormPages(new Stationery(context, resources, types, "form"), breaks, messages));
    this.characters = new BookCharacters(types, tables);
    this.assembly =
        new BookAssembly(
            context,
            messages,
            new ContentsPages(
                new Stationery(context, resources, types, "contents"),
                breaks,
                messages.text("report.contents")));
    this.pdf = new PdfExport(context);
  }

  /**
   * Lays out a book.
   *
   * @throws RefusedException if a text has a character that the fonts lack
   */
  public synchronized BookPages pages(Disclosure disclosure) {
    characters.check(disclosure);
    List<Sections.LaidPart> parts = sections.of(disclosure);
    Set<CellAddress> cells = new LinkedHashSet<>();
    boolean draft = false;
    for (Disclosure.Part part : disclosure.parts()) {
      for (Block block : part.blocks()) {
        if (block instanceof Block.Paragraph paragraph) {
          draft |= paragraph.isOpen();
          for (Run run : paragraph.runs()) {
            if (run instanceof Run.Live live && !live.fact().cells().isEmpty()) {
              cells.add(live.fact().cells().getFirst());
            }
          }
        }
      }
    }
    BookAssembly.nameCells(parts, List.copyOf(cells));
    return assembly.assemble(cover(disclosure), parts, draft);
  }

  /** The same sheet as before, if it says the same. */
  private Sheet cover(Disclosure disclosure) {
    Map<String, String> words =
        Map.of("title", disclosure.title(), "department", disclosure.department());
    Sheet kept = coverSheet;
    if (kept == null || !words.equals(coverWords)) {
      kept = cover(words);
      coverWords = words;
      coverSheet = kept;
    }
    return kept;
  }

  private Sheet cover(Map<String, String> words) {
    Stationery.Blank page = cover.blank(words);
    List<TextPiece> texts = new ArrayList<>();
    for (JRPrintElement element : page.elements()) {
      if (element instanceof JRPrintText text) {
        texts.add(
            new TextPiece(
                text.getFullText(),
                new Area(text.getX(), text.getY(), text.getWidth(), text.getHeight()),
                false,
                List.of()));
      }
    }
    return new Sheet(page.format(), page.elements(), List.of(), texts);
  }

  /**
   * Writes a book, or some of its pages, into one file: wholly or not at all, a file that was there
   * before stays as it was until then.
   *
   * @param out the file; its folder must exist
   * @return how many pages were written
   * @throws RefusedException if a text has a character that the fonts lack, nothing of the book is
   *     selected, or the file cannot be written
   * @throws CancellationException if the user cancelled; nothing is written then
   */
  public int writePdf(Disclosure disclosure, BookSelection selection, Path out, Progress progress) {
    step(progress, "report.step.book", 0);
    BookPages pages = pages(disclosure);
    step(progress, "report.step.pdf", 1);
    byte[] file = pdf(pages, selection, disclosure);
    step(progress, "report.step.pdf", 2);
    PdfFile.write(file, out.toAbsolutePath());
    progress.at(Message.of("report.step.pdf"), STEPS, STEPS);
    return pages.indexes(selection).size();
  }

  /**
   * The same file in memory.
   *
   * @throws RefusedException if a text has a character that the fonts lack, or nothing of the book
   *     is selected
   */
  public byte[] pdf(Disclosure disclosure, BookSelection selection) {
    return pdf(pages(disclosure), selection, disclosure);
  }

  private byte[] pdf(BookPages pages, BookSelection selection, Disclosure disclosure) {
    List<Integer> indexes = pages.indexes(selection);
    if (indexes.isEmpty()) {
      throw RefusedException.of("report.selection.empty");
    }
    JasperPrint print =
        indexes.size() == pages.pages().size()
            ? pages.print()
            : BookAssembly.print(indexes.stream().map(pages.pages()::get).toList());
    PdfExport.Properties properties =
        new PdfExport.Properties(
            disclosure.title(),
            disclosure.department(),
            messages.text("report.book.subject", disclosure.department(), disclosure.year()));
    try {
      return pdf.bytes(print, properties);
    } catch (JRException e) {
      throw new IllegalStateException("PDF", e);
    }
  }

  private static void step(Progress progress, String key, int done) {
    if (progress.cancelled()) {
      throw new CancellationException();
    }
    progress.at(Message.of(key), done, STEPS);
  }
}
