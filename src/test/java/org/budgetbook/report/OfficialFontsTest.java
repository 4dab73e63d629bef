package org.budgetbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Progress;
import org.budgetbook.narrative.Block.Wording;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.narrative.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A 仿宋 of the system: a copy of one of our fonts that calls itself so, in a folder of fonts. */
class OfficialFontsTest {

  private static final Path OURS = Path.of("resources", "fonts", "LXGWWenKai-Regular.ttf");
  private static final String TEXT = "本部门负责统筹协调日常工作。";

  private static final int VERSION = 0;
  private static final int TABLES = 12;
  private static final int TABLE = 16;

  @TempDir private Path folder;

  private void font(String name, UnaryOperator<byte[]> change) throws IOException {
    Path file = folder.resolve("fonts").resolve("office").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, change.apply(named(Files.readAllBytes(OURS))));
  }

  /** The same font under another name, as long as its own. */
  private static byte[] named(byte[] font) {
    byte[] old = "LXGW WenKai".getBytes(StandardCharsets.UTF_16BE);
    byte[] now = "FangSong   ".getBytes(StandardCharsets.UTF_16BE);
    assertEquals(old.length, now.length);
    int replaced = 0;
    for (int at = 0; at + old.length <= font.length; at++) {
      if (Arrays.equals(font, at, at + old.length, old, 0, old.length)) {
        System.arraycopy(now, 0, font, at, now.length);
        replaced++;
      }
    }
    assertTrue(replaced > 0, "the font states its name");
    return font;
  }

  private static int table(byte[] font, String tag) {
    for (int at = TABLES; ; at += TABLE) {
      if (new String(font, at, 4, StandardCharsets.US_ASCII).equals(tag)) {
        return java.nio.ByteBuffer.wrap(font).getInt(at + 8);
      }
    }
  }

  /** The fonts of the text's page, without the mark of their subset. */
  private Set<String> fontsOfText() throws Exception {
    Disclosure book =
        HandmadeBooks.of(HandmadeBooks.paragraph(Wording.WRITTEN, new Run.Words(TEXT)));
    Path pdf = folder.resolve("book.pdf");
    new BookReport(Resources.ofProgram(), List.of(folder.resolve("fonts"), folder.resolve("none")))
        .writePdf(book, new BookSelection.Whole(), pdf, Progress.SILENT);
    assertEquals(List.of(), ArchivePdf.faults(pdf));
    Set<String> fonts = new TreeSet<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDResources resources = document.getPage(3).getResources();
      for (COSName name : resources.getFontNames()) {
        fonts.add(resources.getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
        assertTrue(resources.getFont(name).isEmbedded());
      }
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(4);
      assertTrue(stripper.getText(document).contains(TEXT), stripper.getText(document));
    }
    return fonts;
  }

  private static boolean inKai(Set<String> fonts) {
    return fonts.stream().anyMatch(font -> font.contains("WenKai") || font.contains("FangSong"));
  }

  @Test
  void the_systems_font_prints_the_text_and_ours_what_it_is_not_for() throws Exception {
    font("simfang.ttf", font -> font);
    Set<String> fonts = fontsOfText();
    assertTrue(inKai(fonts), fonts.toString());
    // The page number is set in 宋.
    assertTrue(fonts.stream().anyMatch(font -> font.contains("NotoSerif")), fonts.toString());
  }

  @Test
  void without_it_ours_prints_the_text() throws Exception {
    Set<String> fonts = fontsOfText();
    assertFalse(inKai(fonts), fonts.toString());
  }

  @Test
  void a_font_that_a_file_cannot_carry_is_passed_over() throws Exception {
    font(
        "outlines.ttf",
        font -> {
          System.arraycopy("OTTO".getBytes(StandardCharsets.US_ASCII), 0, font, VERSION, 4);
          return font;
        });
    font("collection.ttc", font -> font);
    font(
        "forbidden.ttf",
        font -> {
          font[table(font, "OS/2") + 9] = 2;
          return font;
        });
    font("torn.ttf", font -> Arrays.copyOf(font, 100));
    font("empty.ttf", font -> new byte[0]);
    Set<String> fonts = fontsOfText();
    assertFalse(inKai(fonts), fonts.toString());
  }
}
