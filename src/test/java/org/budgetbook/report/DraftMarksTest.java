package org.budgetbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Progress;
import org.budgetbook.narrative.Block;
import org.budgetbook.narrative.Block.Wording;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.narrative.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not finished is marked, on screen and in the file. */
class DraftMarksTest {

  private static final int MARK = 0xFFF0A0;
  private static final int TEXT_PAGE = 3;
  private static final BookReport REPORT = new BookReport(Resources.ofProgram(), List.of());

  @TempDir private Path folder;

  /** How wide the marks of the text page are, in its dots: on the screen and in the PDF. */
  private List<Integer> marked(Block.Paragraph paragraph) throws IOException {
    Disclosure book = HandmadeBooks.of(paragraph);
    BookPages pages = REPORT.pages(book);
    assertEquals(paragraph.isOpen(), pages.draft());
    Path pdf = folder.resolve("draft.pdf");
    REPORT.writePdf(book, new BookSelection.Whole(), pdf, Progress.SILENT);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return List.of(
          columns(pages.image(TEXT_PAGE, 1, () -> false)),
          columns(new PDFRenderer(document).renderImage(TEXT_PAGE)));
    }
  }

  private static int columns(BufferedImage image) {
    int columns = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      boolean marked = false;
      for (int y = 0; y < image.getHeight(); y++) {
        marked |= (image.getRGB(x, y) & 0xFFFFFF) == MARK;
      }
      columns += marked ? 1 : 0;
    }
    return columns;
  }

  private static void assertAbout(int expected, List<Integer> actual) {
    for (int width : actual) {
      assertTrue(Math.abs(width - expected) <= 4, actual + " are about " + expected);
    }
  }

  @Test
  void a_missing_text_has_yellow_behind_it_and_its_neighbours_have_not() throws IOException {
    // Ten characters of 16 points.
    assertAbout(
        160,
        marked(
            HandmadeBooks.paragraph(
                Wording.TEMPLATE,
                new Run.Words("主要原因是"),
                new Run.Missing(new EntryKey("reason"), "（待填写变动原因）。"))));
  }

  @Test
  void a_reason_whose_figure_changed_and_a_number_that_follows_none_are_marked()
      throws IOException {
    assertAbout(
        48,
        marked(
            HandmadeBooks.paragraph(
                Wording.REWORDED,
                new Run.Words("共有"),
                new Run.Unbound("一二三"),
                new Run.Words("个项目。"))));
    assertAbout(
        64,
        marked(
            HandmadeBooks.paragraph(
                Wording.TEMPLATE,
                new Run.Words("主要是"),
                new Run.Written(new EntryKey("reason"), "人员增加", true),
                new Run.Words("。"))));
  }

  @Test
  void all_of_a_rewording_that_is_out_of_date_is_marked() throws IOException {
    assertAbout(
        96, marked(HandmadeBooks.paragraph(Wording.REWORDED_OUTDATED, new Run.Words("收入没有变化"))));
  }

  @Test
  void a_finished_text_is_not_marked() throws IOException {
    assertEquals(
        List.of(0, 0),
        marked(
            HandmadeBooks.paragraph(
                Wording.TEMPLATE,
                new Run.Words("主要是"),
                new Run.Written(new EntryKey("reason"), "人员增加。", false))));
  }
}
