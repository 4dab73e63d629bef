package org.budgetbook.desktop.grid;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/** Draws rules, grounds and broken lines of text in the grid's fonts and colours. */
final class GridPen {

  /** From the middle of a line down to its baseline, for Chinese glyphs, in font sizes. */
  private static final double BASELINE = 0.37;

  private final GraphicsContext canvas;
  private final GridColors colors;
  private final TextWidths widths;
  private final GridScale scale;
  private final Font plain;
  private final Font bold;

  GridPen(
      GraphicsContext canvas,
      GridColors colors,
      TextWidths widths,
      String family,
      GridScale scale) {
    this.canvas = canvas;
    this.colors = colors;
    this.widths = widths;
    this.scale = scale;
    this.plain = Font.font(family, FontWeight.NORMAL, scale.fontSize());
    this.bold = Font.font(family, FontWeight.BOLD, scale.fontSize());
    canvas.setTextBaseline(VPos.BASELINE);
  }

  GridScale scale() {
    return scale;
  }

  void fill(GridColor color, double x, double y, double width, double height) {
    canvas.setFill(colors.of(color));
    canvas.fillRect(x, y, width, height);
  }

  /**
   * A cell's ground with its rules. Shades of dark themes are translucent: the ground hides all.
   */
  void paper(GridColor ground, GridColor shade, Box box) {
    fill(ground, box.x(), box.y(), box.width(), box.height());
    if (shade != ground) {
      fill(shade, box.x(), box.y(), box.width(), box.height());
    }
    canvas.setFill(colors.of(GridColor.RULE));
    canvas.fillRect(box.right() - 1, box.y(), 1, box.height());
    canvas.fillRect(box.x(), box.bottom() - 1, box.width(), 1);
  }

  void hatch(Box box) {
    canvas.setFill(colors.hatch());
    canvas.fillRect(box.x(), box.y(), box.width() - 1, box.height() - 1);
  }

  /** A frame inside a box. */
  void frame(GridColor color, double thickness, Box box) {
    fill(color, box.x(), box.y(), box.width(), thickness);
    fill(color, box.x(), box.bottom() - thickness, box.width(), thickness);
    fill(color, box.x(), box.y(), thickness, box.height());
    fill(color, box.right() - thickness, box.y(), thickness, box.height());
  }

  /** A small triangle: to the right while folded, down while open. */
  void triangle(GridColor color, double x, double middle, double size, boolean folded) {
    canvas.setFill(colors.of(color));
    double half = size / 2;
    if (folded) {
      canvas.fillPolygon(
          new double[] {x, x + size * 0.8, x},
          new double[] {middle - half, middle, middle + half},
          3);
    } else {
      canvas.fillPolygon(
          new double[] {x - half * 0.3, x + size * 0.9, x + size * 0.3},
          new double[] {middle - half * 0.6, middle - half * 0.6, middle + half * 0.8},
          3);
    }
  }

  /** A triangle in the upper right corner of a cell, inside its rules. */
  void corner(GridColor color, Box box) {
    canvas.setFill(colors.of(color));
    double size = Math.rint(scale.foldSize() * 0.8);
    double right = box.right() - 1;
    canvas.fillPolygon(
        new double[] {right - size, right, right},
        new double[] {box.y(), box.y(), box.y() + size},
        3);
  }

  /** A small arrow head down or up. */
  void arrow(GridColor color, double x, double middle, double size, boolean up) {
    canvas.setFill(colors.of(color));
    double half = size / 3;
    double point = up ? middle - half : middle + half;
    double base = up ? middle + half : middle - half;
    canvas.fillPolygon(
        new double[] {x, x + size, x + size / 2}, new double[] {base, base, point}, 3);
  }

  List<String> broken(String text, double width, boolean isBold) {
    return LineBreaks.of(text, (width - 2 * scale.padding()) / scale.fontSize(), isBold, widths);
  }

  /** Whether a text stands on one line of a width. */
  boolean fits(String text, double width, boolean isBold) {
    return widths.of(text, isBold) * scale.fontSize() <= width;
  }

  /** Lines in the middle of a box's height. */
  void lines(
      List<String> lines,
      boolean isBold,
      GridColor color,
      TextAlignment alignment,
      double indent,
      Box box) {
    canvas.setFont(isBold ? bold : plain);
    canvas.setFill(colors.of(color));
    canvas.setTextAlign(alignment);
    double x =
        switch (alignment) {
          case RIGHT -> box.right() - 1 - scale.padding();
          case CENTER, JUSTIFY -> Math.rint(box.x() + (box.width() - 1) / 2);
          case LEFT -> box.x() + scale.padding() + indent;
        };
    double first = box.y() + (box.height() - 1 - (lines.size() - 1) * scale.lineHeight()) / 2;
    double baseline = Math.rint(first + BASELINE * scale.fontSize());
    for (String line : lines) {
      canvas.fillText(line, x, baseline);
      baseline += scale.lineHeight();
    }
  }
}
