package org.budgetbook.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Document;

/** Charts as files for documents that take pictures. */
public final class ChartFiles {

  private static final int POINTS_PER_INCH = 72;

  private ChartFiles() {}

  /**
   * A PNG on white.
   *
   * @param dotsPerInch 220 prints well
   */
  public static byte[] png(ChartPicture picture, int dotsPerInch) {
    float scale = (float) dotsPerInch / POINTS_PER_INCH;
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(picture.width() * scale),
            (int) Math.ceil(picture.height() * scale),
            BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D page = image.createGraphics();
    try {
      page.setColor(Color.WHITE);
      page.fillRect(0, 0, image.getWidth(), image.getHeight());
      page.scale(scale, scale);
      picture.paint(page);
    } finally {
      page.dispose();
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  /** An SVG whose letters are outlines: it looks the same where the font is missing. */
  public static String svg(ChartPicture picture) {
    Document document =
        GenericDOMImplementation.getDOMImplementation()
            .createDocument("http://www.w3.org/2000/svg", "svg", null);
    SVGGraphics2D page = new SVGGraphics2D(document);
    page = new SVGGraphics2D(page.getGeneratorContext(), true);
    page.setSVGCanvasSize(
        new java.awt.Dimension(
            (int) Math.ceil(picture.width()), (int) Math.ceil(picture.height())));
    picture.paint(page);
    StringWriter file = new StringWriter();
    try {
      page.stream(file, true);
    } catch (SVGGraphics2DIOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toString();
  }
}
