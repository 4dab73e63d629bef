package org.budgetbook.report;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * A PDF read as its reader sees it: every character belongs to the cell whose four rules enclose
 * it. Knows nothing of how the pages were made.
 */
final class PrintedPdf {

  /** Rules of a cell may be off by this, in points. */
  private static final float CLOSE = 1.6f;

  private PrintedPdf() {}

  /**
   * A page.
   *
   * @param lines the text outside of all cells, from top to bottom
   * @param cells those with text, by row and column
   */
  record Page(int width, int height, List<String> lines, List<Cell> cells) {}

  /** A cell with its edges in points from the page's top left corner. */
  record Cell(float top, float left, float right, float bottom, String text) {}

  static List<Page> read(Path file) {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      List<Page> pages = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        Reader reader = new Reader(page);
        reader.processPage(page);
        pages.add(reader.page());
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Glyph(float x, float y, String text) {}

  private record Rule(float at, float from, float to) {
    boolean crosses(float place) {
      return from - CLOSE <= place && place <= to + CLOSE;
    }
  }

  private record Box(float top, float left, float right, float bottom) {}

  private static final class Reader extends PDFGraphicsStreamEngine {

    /** A lying page is written upright and turned. */
    private final boolean turned;

    private final float width;
    private final float height;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> across = new ArrayList<>();
    private final List<Rule> down = new ArrayList<>();
    private Point2D.Float pen = new Point2D.Float();

    Reader(PDPage page) {
      super(page);
      turned = page.getRotation() == 90;
      float across = page.getMediaBox().getWidth();
      float down = page.getMediaBox().getHeight();
      width = turned ? down : across;
      height = turned ? across : down;
    }

    /** A place of the file as a place from the page's top left corner as it is seen. */
    private Point2D.Float seen(float x, float y) {
      return turned ? new Point2D.Float(y, x) : new Point2D.Float(x, height - y);
    }

    Page page() {
      Map<Box, List<Glyph>> inside =
          new TreeMap<>(Comparator.comparingDouble(Box::top).thenComparingDouble(Box::left));
      List<Glyph> outside = new ArrayList<>();
      for (Glyph glyph : glyphs) {
        Box box = around(glyph);
        if (box == null) {
          outside.add(glyph);
        } else {
          inside.computeIfAbsent(box, any -> new ArrayList<>()).add(glyph);
        }
      }
      List<Cell> cells = new ArrayList<>();
      inside.forEach((box, letters) ->
          cells.add(
              new Cell(
                  box.top(),
                  box.left(),
                  box.right(),
                  box.bottom(),
                  String.join("", lines(letters)))));
      return new Page(Math.round(width), Math.round(height), lines(outside), cells);
    }

    private static List<String> lines(List<Glyph> letters) {
      List<Glyph> sorted = new ArrayList<>(letters);
      sorted.sort(
          Comparator.<Glyph>comparingInt(glyph -> Math.round(glyph.y()))
              .thenComparingDouble(Glyph::x));
      List<String> lines = new ArrayList<>();
      float last = Float.NaN;
      for (Glyph glyph : sorted) {
        if (Math.abs(glyph.y() - last) < CLOSE) {
          lines.add(lines.removeLast() + glyph.text());
        } else {
          lines.add(glyph.text());
        }
        last = glyph.y();
      }
      return lines;
    }

    private @Nullable Box around(Glyph glyph) {
      float x = glyph.x() + 2;
      float y = glyph.y() - 3;
      float left = nearest(down, x, y, -1);
      float right = nearest(down, x, y, 1);
      float top = nearest(across, y, x, -1);
      float bottom = nearest(across, y, x, 1);
      boolean open =
          Float.isNaN(left) || Float.isNaN(right) || Float.isNaN(top) || Float.isNaN(bottom);
      return open ? null : new Box(top, left, right, bottom);
    }

    /** The nearest rule before (-1) or after (1) a place, rounded so that one cell has one box. */
    private static float nearest(List<Rule> rules, float place, float beside, int side) {
      float best = Float.NaN;
      for (Rule rule : rules) {
        float distance = (rule.at() - place) * side;
        if (distance >= 0
            && rule.crosses(beside)
            && (Float.isNaN(best) || distance < (best - place) * side)) {
          best = rule.at();
        }
      }
      return Float.isNaN(best) ? best : Math.round(best);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
        throws IOException {
      Point2D.Float at = seen(matrix.getTranslateX(), matrix.getTranslateY());
      glyphs.add(new Glyph(at.x, at.y, font.toUnicode(code)));
    }

    @Override
    public void moveTo(float x, float y) {
      pen = new Point2D.Float(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
      Point2D.Float from = seen(pen.x, pen.y);
      Point2D.Float to = seen(x, y);
      if (Math.abs(from.y - to.y) < 0.01f) {
        across.add(new Rule(to.y, Math.min(from.x, to.x), Math.max(from.x, to.x)));
      } else {
        down.add(new Rule(to.x, Math.min(from.y, to.y), Math.max(from.y, to.y)));
      }
      pen = new Point2D.Float(x, y);
    }

    @Override
    public Point2D getCurrentPoint() {
      return pen;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

    @Override
    public void closePath() {}

    @Override
    public void endPath() {}

    @Override
    public void strokePath() {}

    @Override
    public void fillPath(int windingRule) {}

    @Override
    public void fillAndStrokePath(int windingRule) {}

    @Override
    public void shadingFill(COSName shadingName) {}
  }
}
