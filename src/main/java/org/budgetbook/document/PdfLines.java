package org.budgetbook.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/** The lines of a PDF's text layer; ruled lines part the cells of a table. */
final class PdfLines {

  private static final long LIMIT_BYTES = 128L << 20;

  private PdfLines() {}

  /**
   * Reads all pages.
   *
   * @throws RefusedException if it is not a PDF, is locked, or has no text layer
   */
  static List<SourceLine> read(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LIMIT_BYTES) {
        throw RefusedException.of("document.pdf", file);
      }
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        List<SourceLine> lines = new ArrayList<>();
        Glyphs glyphs = new Glyphs();
        int number = 0;
        for (PDPage page : document.getPages()) {
          number++;
          PdfRules rules = PdfRules.of(page);
          lines.addAll(new PdfPage(number, glyphs.of(document, number), rules).lines());
        }
        if (lines.isEmpty()) {
          throw RefusedException.of("document.no-text", file);
        }
        return lines;
      }
    } catch (IOException e) {
      throw new RefusedException(Message.of("document.pdf", file), e);
    }
  }

  /**
   * A glyph and its place, from the top left corner in points.
   *
   * @param base its base line
   */
  record Glyph(String text, double left, double right, double base, double size) {
    double middle() {
      return (left + right) / 2;
    }

    /** A height that lies within the cell. */
    double inside() {
      return base - size / 3;
    }
  }

  /** Collects the glyphs of one page at a time. */
  private static final class Glyphs extends PDFTextStripper {
    private final List<Glyph> found = new ArrayList<>();

    List<Glyph> of(PDDocument document, int page) throws IOException {
      found.clear();
      setStartPage(page);
      setEndPage(page);
      getText(document);
      return List.copyOf(found);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      found.add(
          new Glyph(
              text.getUnicode(),
              text.getXDirAdj(),
              text.getXDirAdj() + text.getWidthDirAdj(),
              text.getYDirAdj(),
              text.getFontSizeInPt()));
    }
  }
}
