package org.budgetbook.document;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The ruled lines of a page, drawn as strokes or as thin filled boxes. */
final class PdfRules extends PDFGraphicsStreamEngine {

  /** Boxes thinner than this are lines. */
  private static final double THIN = 2.5;

  private static final double SHORTEST = 4;

  /**
   * A line: at one place from one end to the other, from the top left corner in points.
   *
   * @param at x of a vertical line, y of a horizontal one
   */
  record Rule(double at, double from, double to) {
    boolean crosses(double place) {
      return from - 1 <= place && place <= to + 1;
    }
  }

  private final List<Rule> horizontal = new ArrayList<>();
  private final List<Rule> vertical = new ArrayList<>();
  private final List<double[]> path = new ArrayList<>();
  private final PDRectangle box;
  private final int rotation;
  private Point2D.Double current = new Point2D.Double();
  private Point2D.Double start = new Point2D.Double();

  private PdfRules(PDPage page) {
    super(page);
    box = page.getCropBox();
    rotation = Math.floorMod(page.getRotation(), 360);
  }

  static PdfRules of(PDPage page) throws IOException {
    PdfRules rules = new PdfRules(page);
    rules.processPage(page);
    return rules;
  }

  List<Rule> horizontal() {
    return horizontal;
  }

  List<Rule> vertical() {
    return vertical;
  }

  /** Keeps a line as it is seen: pages may be turned. */
  private void keep(double x0, double y0, double x1, double y1) {
    double left = x(x0, y0);
    double right = x(x1, y1);
    double top = y(x0, y0);
    double bottom = y(x1, y1);
    double width = Math.abs(right - left);
    double height = Math.abs(bottom - top);
    if (width <= THIN && height >= SHORTEST) {
      vertical.add(new Rule((left + right) / 2, Math.min(top, bottom), Math.max(top, bottom)));
    } else if (height <= THIN && width >= SHORTEST) {
      horizontal.add(new Rule((top + bottom) / 2, Math.min(left, right), Math.max(left, right)));
    }
  }

  private double x(double x, double y) {
    return switch (rotation) {
      case 90 -> y - box.getLowerLeftY();
      case 180 -> box.getUpperRightX() - x;
      case 270 -> box.getUpperRightY() - y;
      default -> x - box.getLowerLeftX();
    };
  }

  private double y(double x, double y) {
    return switch (rotation) {
      case 90 -> x - box.getLowerLeftX();
      case 180 -> y - box.getLowerLeftY();
      case 270 -> box.getUpperRightX() - x;
      default -> box.getUpperRightY() - y;
    };
  }

  private void strokes() {
    for (double[] line : path) {
      keep(line[0], line[1], line[2], line[3]);
    }
    path.clear();
  }

  /** A filled box is a line where it is thin; its own edges are none. */
  private void fills() {
    for (int i = 0; i + 3 < path.size(); i += 4) {
      double x0 = Double.MAX_VALUE;
      double y0 = Double.MAX_VALUE;
      double x1 = -Double.MAX_VALUE;
      double y1 = -Double.MAX_VALUE;
      for (double[] line : path.subList(i, i + 4)) {
        x0 = Math.min(x0, Math.min(line[0], line[2]));
        x1 = Math.max(x1, Math.max(line[0], line[2]));
        y0 = Math.min(y0, Math.min(line[1], line[3]));
        y1 = Math.max(y1, Math.max(line[1], line[3]));
      }
      keep(x0, y0, x1, y1);
    }
    path.clear();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    line(p0, p1);
    line(p1, p2);
    line(p2, p3);
    line(p3, p0);
  }

  private void line(Point2D one, Point2D other) {
    path.add(new double[] {one.getX(), one.getY(), other.getX(), other.getY()});
  }

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void moveTo(float x, float y) {
    start = new Point2D.Double(x, y);
    current = start;
  }

  @Override
  public void lineTo(float x, float y) {
    Point2D.Double next = new Point2D.Double(x, y);
    line(current, next);
    current = next;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = new Point2D.Double(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    line(current, start);
    current = start;
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void strokePath() {
    strokes();
  }

  @Override
  public void fillPath(int windingRule) {
    fills();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokes();
  }

  @Override
  public void shadingFill(COSName shading) {
    path.clear();
  }
}
