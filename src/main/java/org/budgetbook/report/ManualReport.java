package org.budgetbook.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReportsContext;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.manual.Chapter;
import org.budgetbook.manual.ManualBlock;
import org.budgetbook.message.RefusedException;
import org.budgetbook.report.page.PdfExport;
import org.budgetbook.report.page.Sheet;
import org.budgetbook.report.page.Spot;
import org.budgetbook.report.page.Stationery;
import org.budgetbook.report.page.Target;
import org.budgetbook.report.text.ManualPages;
import org.budgetbook.report.type.LineBreaks;
import org.budgetbook.report.type.TextBreaks;
import org.budgetbook.report.type.TypeCase;
import org.budgetbook.report.type.Typefaces;

/**
 * The manual (使用手册) as one PDF/A-2u file: cover, contents with true page numbers, chapters,
 * bookmarks. Works for some seconds; for one thread.
 */
public final class ManualReport {

  /** Headings of the chapter and of its sections stand in the contents; deeper ones do not. */
  private static final int LISTED = 2;

  private final Messages messages;
  private final Stationery cover;
  private final ContentsPages contents;
  private final ManualPages chapters;
  private final PdfExport pdf;

  public ManualReport(Resources resources) {
    JasperReportsContext context = DefaultJasperReportsContext.getInstance();
    TypeCase types = new TypeCase(context);
    LineBreaks breaks = new LineBreaks(resources, types.of(Typefaces.SONG));
    this.messages = new Messages(resources);
    this.cover = new Stationery(context, resources, types, "cover");
    this.contents =
        new ContentsPages(
            new Stationery(context, resources, types, "manual-contents"),
            breaks,
            messages.text("report.contents"));
    this.chapters =
        new ManualPages(
            resources, new Stationery(context, resources, types, "manual"), new TextBreaks(breaks));
    this.pdf = new PdfExport(context);
  }

  /**
   * Writes the file wholly or not at all.
   *
   * @param out the file; its folder must exist
   * @return how many pages it has
   * @throws RefusedException if the file cannot be written
   */
  public int writePdf(List<Chapter> manual, Path out) {
    List<Sheet> sheets = chapters.pages(manual);
    Map<Target, Integer> found = new HashMap<>();
    for (int page = 0; page < sheets.size(); page++) {
      for (Spot spot : sheets.get(page).spots()) {
        found.putIfAbsent(spot.target(), page + 1);
      }
    }
    List<ContentsPages.Line> listed = new ArrayList<>();
    manual.forEach(chapter -> listed.addAll(listed(chapter, found)));
    String title = messages.text("report.manual.title");
    String program = messages.text("report.manual.program");
    List<BookPage> pages = new ArrayList<>();
    Sheet front =
        new Sheet(
            cover.blank(Map.of()).format(),
            cover.blank(Map.of("title", title, "department", program)).elements(),
            List.of(),
            List.of());
    pages.add(new BookPage(0, OptionalInt.empty(), "", "", front));
    for (Sheet sheet : contents.pages(listed)) {
      pages.add(new BookPage(pages.size(), OptionalInt.empty(), "", "", sheet));
    }
    for (int at = 0; at < sheets.size(); at++) {
      pages.add(
          new BookPage(
              pages.size(),
              OptionalInt.of(at + 1),
              messages.text("report.page", at + 1, sheets.size()),
              "",
              sheets.get(at)));
    }
    try {
      PdfExport.Properties properties = new PdfExport.Properties(title, program, title);
      PdfFile.write(
          pdf.bytes(BookAssembly.print(pages), properties), out.toAbsolutePath().normalize());
    } catch (JRException e) {
      throw new IllegalStateException("PDF", e);
    }
    return pages.size();
  }

  /**
   * @param found the printed numbers of the pages where headings stand
   */
  private static List<ContentsPages.Line> listed(Chapter chapter, Map<Target, Integer> found) {
    // The rules fill a chapter of several parts: they are listed, not the rules in them.
    boolean parted = chapter.blocks().stream().filter(ManualReport::isTitle).count() > 1;
    List<ContentsPages.Line> lines = new ArrayList<>();
    for (int at = 0; at < chapter.blocks().size(); at++) {
      Target target = ManualPages.target(chapter, at);
      Integer page = found.get(target);
      if (chapter.blocks().get(at) instanceof ManualBlock.Heading heading && page != null) {
        int level = heading.level() + (parted && at > 0 ? 1 : 0);
        if (level <= LISTED) {
          lines.add(new ContentsPages.Line(level, heading.text(), page, target));
        }
      }
    }
    return lines;
  }

  private static boolean isTitle(ManualBlock block) {
    return block instanceof ManualBlock.Heading heading && heading.level() == 1;
  }
}
