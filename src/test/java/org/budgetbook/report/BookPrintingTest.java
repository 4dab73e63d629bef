package org.budgetbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import org.budgetbook.library.Resources;
import org.budgetbook.message.RefusedException;
import org.budgetbook.narrative.Disclosures;
import org.budgetbook.report.PrintSettings.PaperSize;
import org.budgetbook.report.PrintSettings.Sides;
import org.junit.jupiter.api.Test;

/** What a printer would get: which pages, how large, on what paper. */
class BookPrintingTest {

  private static final BookPages BOOK =
      new BookReport(Resources.ofProgram(), List.of()).pages(Disclosures.published(2023));

  /** Rules that fall between two dots differ by less; a page of text on an empty one by more. */
  private static final double SAME = 9.0;

  private static final int TABLE_6_PAGES = 1;

  private static List<Integer> table(String id) {
    return BOOK.indexes(new BookSelection.Tables(Set.of(id)));
  }

  private static PrintSettings settings(List<Integer> pages, PaperSize paper) {
    return new PrintSettings(pages, 1, Sides.ONE, paper, 100);
  }

  private static MemoryPrinter printed(PrintSettings settings) {
    MemoryPrinter printer = new MemoryPrinter(true);
    new BookPrinting().print(BOOK, settings, "book", printer, () -> false);
    return printer;
  }

  /** The pages of the book that the printed ones look like. */
  private static List<Integer> recognized(MemoryPrinter printer) {
    List<double[]> known =
        IntStream.range(0, BOOK.pages().size())
            .mapToObj(page -> shades(BOOK.image(page, 1, () -> false)))
            .toList();
    List<Integer> recognized = new ArrayList<>();
    for (BufferedImage page : printer.pages()) {
      double[] shades = shades(page);
      int nearest = 0;
      for (int candidate = 1; candidate < known.size(); candidate++) {
        if (difference(shades, known.get(candidate)) < difference(shades, known.get(nearest))) {
          nearest = candidate;
        }
      }
      assertTrue(
          difference(shades, known.get(nearest)) < SAME,
          "page " + nearest + " differs by " + difference(shades, known.get(nearest)));
      recognized.add(nearest);
    }
    return recognized;
  }

  /** How dark a page is in each of 120 by 120 places, whatever its size; then how it lies. */
  private static double[] shades(BufferedImage page) {
    BufferedImage small = new BufferedImage(120, 120, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D drawing = small.createGraphics();
    drawing.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    BufferedImage half = new BufferedImage(480, 480, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D first = half.createGraphics();
    first.drawImage(page, 0, 0, 480, 480, null);
    first.dispose();
    drawing.drawImage(
        half.getScaledInstance(120, 120, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
    drawing.dispose();
    double[] shades = new double[120 * 120 + 1];
    for (int at = 0; at < 120 * 120; at++) {
      shades[at] = small.getRaster().getSample(at % 120, at / 120, 0);
    }
    shades[120 * 120] = page.getWidth() > page.getHeight() ? 1e6 : 0;
    return shades;
  }

  private static double difference(double[] one, double[] other) {
    return IntStream.range(0, one.length).mapToDouble(at -> Math.abs(one[at] - other[at])).sum()
        / one.length;
  }

  @Test
  void only_table_6_prints_table_6() {
    List<Integer> pages = table("basic-expenditure-by-economic-class");
    assertEquals(TABLE_6_PAGES, pages.size());
    assertEquals(pages, recognized(printed(settings(pages, PaperSize.A4))));
  }

  @Test
  void every_page_of_the_book_is_printed_as_it_is_shown() {
    List<Integer> all = IntStream.range(0, BOOK.pages().size()).boxed().toList();
    assertEquals(all, recognized(printed(settings(all, PaperSize.A4))));
  }

  @Test
  void pages_are_drawn_as_large_as_A3_allows() {
    List<Integer> both = List.of(first(false), first(true));
    MemoryPrinter printer = printed(settings(both, PaperSize.A3));
    assertEquals(both, recognized(printer));
    assertEquals(
        List.of("842 x 1191", "1191 x 842"),
        printer.pages().stream().map(page -> page.getWidth() + " x " + page.getHeight()).toList());
    assertEquals(MediaSizeName.ISO_A3, printer.asked(javax.print.attribute.standard.Media.class));
  }

  @Test
  void a_page_at_half_scale_stands_in_the_middle_of_its_paper() {
    int page = table("basic-expenditure-by-economic-class").getFirst();
    BufferedImage whole = printed(settings(List.of(page), PaperSize.A4)).pages().getFirst();
    BufferedImage half =
        printed(new PrintSettings(List.of(page), 1, Sides.ONE, PaperSize.A4, 50))
            .pages()
            .getFirst();
    int[] large = printedArea(whole);
    int[] small = printedArea(half);
    for (int edge = 0; edge < 4; edge++) {
      double middle = edge % 2 == 0 ? 595.28 / 2 : 841.89 / 2;
      assertEquals(middle + (large[edge] - middle) / 2, small[edge], 2.5, "edge " + edge);
    }
  }

  /** Left, upper, right and lower edge of what is not white. */
  private static int[] printedArea(BufferedImage page) {
    int[] area = {Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0};
    for (int x = 0; x < page.getWidth(); x++) {
      for (int y = 0; y < page.getHeight(); y++) {
        if ((page.getRGB(x, y) & 0xFF) < 200) {
          area[0] = Math.min(area[0], x);
          area[1] = Math.min(area[1], y);
          area[2] = Math.max(area[2], x);
          area[3] = Math.max(area[3], y);
        }
      }
    }
    return area;
  }

  @Test
  void copies_and_sides_are_asked_of_a_printer_that_has_them() {
    PrintSettings settings = new PrintSettings(List.of(0), 3, Sides.SHORT_EDGE, PaperSize.A4, 100);
    MemoryPrinter printer = printed(settings);
    assertEquals(new Copies(3), printer.asked(Copies.class));
    assertEquals(
        javax.print.attribute.standard.Sides.TWO_SIDED_SHORT_EDGE,
        printer.asked(javax.print.attribute.standard.Sides.class));
    assertEquals(new JobName("book", null), printer.asked(JobName.class));
    MemoryPrinter oneSided = new MemoryPrinter(false);
    new BookPrinting().print(BOOK, settings, "book", oneSided, () -> false);
    assertEquals(null, oneSided.asked(javax.print.attribute.standard.Sides.class));
    assertEquals(1, oneSided.pages().size());
  }

  @Test
  void a_job_that_is_cancelled_ends_before_its_next_page() {
    MemoryPrinter printer = new MemoryPrinter(true);
    AtomicInteger asked = new AtomicInteger();
    PrintSettings settings = settings(List.of(0, 1, 2, 3, 4), PaperSize.A4);
    assertThrows(
        CancellationException.class,
        () ->
            new BookPrinting()
                .print(BOOK, settings, "book", printer, () -> asked.incrementAndGet() > 2));
    assertEquals(List.of(0, 1), recognized(printer));
  }

  @Test
  void nothing_is_not_printed() {
    assertThrows(RefusedException.class, () -> printed(settings(List.of(), PaperSize.A4)));
  }

  private static String postscript(PrintSettings settings) {
    StreamPrintServiceFactory[] printers =
        StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
    assertTrue(printers.length > 0, "the Java runtime prints PostScript");
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    StreamPrintService printer = printers[0].getPrintService(stream);
    new BookPrinting().print(BOOK, settings, "book", printer, () -> false);
    return stream.toString(StandardCharsets.ISO_8859_1);
  }

  private static List<String> found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  @Test
  void portrait_and_landscape_pages_are_one_PostScript_job() {
    List<Integer> both = List.of(first(false), first(true));
    String postscript = postscript(settings(both, PaperSize.A4));
    assertEquals(
        Arrays.asList("%%Page: 1 1", "%%Page: 2 2"), found("^%%Page: \\d+ \\d+", postscript));
    assertEquals(1, found("%!PS-Adobe", postscript).size());
    assertTrue(postscript.length() > 20_000, postscript.length() + " characters");
  }

  @Test
  void the_PostScript_of_A3_asks_for_A3() {
    String postscript = postscript(settings(List.of(first(false)), PaperSize.A3));
    assertEquals(
        List.of("/PageSize [842 1191]"),
        found("/PageSize \\[[0-9. ]+]", postscript).stream()
            .map(BookPrintingTest::rounded)
            .distinct()
            .toList());
  }

  /** Sizes come with all the digits of a float. */
  private static String rounded(String words) {
    return Pattern.compile("[0-9.]+")
        .matcher(words)
        .replaceAll(number -> Long.toString(Math.round(Double.parseDouble(number.group()))));
  }

  private static int first(boolean landscape) {
    return BOOK.pages().stream()
        .filter(page -> page.number().isPresent() && page.width() > page.height() == landscape)
        .findFirst()
        .orElseThrow()
        .index();
  }
}
