package org.budgetbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.budgetbook.library.Resources;
import org.budgetbook.report.PrintSettings.PaperSize;
import org.budgetbook.report.PrintSettings.Sides;
import org.junit.jupiter.api.Test;

/** Printing to a stream: the pages that a printer would get. */
class BookPrintingTest {

  private static final BookPages BOOK =
      new BookReport(Resources.ofProgram()).pages(GoldenBooks.disclosure(GoldenBooks.book(2023)));

  private static String printed(PrintSettings settings) {
    StreamPrintServiceFactory[] printers =
        StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
    assertTrue(printers.length > 0, "the Java runtime prints PostScript");
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    StreamPrintService printer = printers[0].getPrintService(stream);
    new BookPrinting().print(BOOK, settings, "book", printer, () -> false);
    return stream.toString(StandardCharsets.ISO_8859_1);
  }

  private static int pages(String postscript) {
    Matcher matcher = Pattern.compile("(?m)^%%Page: \\d+ \\d+").matcher(postscript);
    int pages = 0;
    while (matcher.find()) {
      pages++;
    }
    return pages;
  }

  @Test
  void exactly_the_chosen_pages_are_printed() {
    List<Integer> table =
        BOOK.indexes(
            new BookSelection.Tables(java.util.Set.of("basic-expenditure-by-economic-class")));
    String postscript = printed(new PrintSettings(table, 1, Sides.ONE, PaperSize.A4, 100));
    assertEquals(table.size(), pages(postscript));
    assertTrue(postscript.length() > 20_000, postscript.length() + " characters");
  }

  @Test
  void portrait_and_landscape_pages_are_one_job() {
    List<Integer> both = List.of(first(false), first(true));
    String postscript = printed(new PrintSettings(both, 1, Sides.ONE, PaperSize.A4, 100));
    assertEquals(2, pages(postscript));
    assertEquals(1, postscript.split("%!PS-Adobe", -1).length - 1);
  }

  private static int first(boolean landscape) {
    return BOOK.pages().stream()
        .filter(page -> page.number().isPresent() && page.width() > page.height() == landscape)
        .findFirst()
        .orElseThrow()
        .index();
  }
}
