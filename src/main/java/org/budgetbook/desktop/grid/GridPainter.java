package org.budgetbook.desktop.grid;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.budgetbook.edition.HeaderGrid;
import org.jspecify.annotations.Nullable;

/**
 * Paints what is in view, from back to front: body, frozen columns over it, selection, header over
 * all. What lies on top is opaque, so nothing needs a clip.
 */
final class GridPainter {

  /** From the middle of a line down to its baseline, for Chinese glyphs, in font sizes. */
  private static final double BASELINE = 0.37;

  private final GraphicsContext canvas;
  private final GridColors colors;
  private final TextWidths widths;
  private final GridModel model;
  private final Viewport view;
  private final GridScale scale;
  private final Font plain;
  private final Font bold;
  private final @Nullable GridSelection selection;
  private final @Nullable CellRange range;

  GridPainter(
      GraphicsContext canvas,
      GridColors colors,
      TextWidths widths,
      String family,
      GridModel model,
      Viewport view,
      GridScale scale,
      @Nullable GridSelection selection) {
    this.canvas = canvas;
    this.colors = colors;
    this.widths = widths;
    this.model = model;
    this.view = view;
    this.scale = scale;
    this.plain = Font.font(family, FontWeight.NORMAL, scale.fontSize());
    this.bold = Font.font(family, FontWeight.BOLD, scale.fontSize());
    this.selection = selection;
    this.range = selection == null ? null : selection.range(model);
  }

  void paint(boolean focused) {
    canvas.setTextBaseline(VPos.BASELINE);
    fill(GridColor.PAPER, 0, 0, view.width(), view.height());
    if (model.rowCount() > 0) {
      int frozen = view.metrics().frozenColumns();
      rows(view.firstScrolledColumn(), view.lastColumn());
      if (frozen > 0) {
        rows(0, frozen - 1);
      }
      selection(focused);
    }
    header();
    frame();
  }

  private void rows(int firstColumn, int lastColumn) {
    for (int row = view.firstRow(); row <= view.lastRow(); row++) {
      double y = view.rowY(row);
      double height = view.rowY(row + 1) - y;
      int column = GridSelection.startOf(model, row, firstColumn);
      while (column <= lastColumn) {
        GridCell cell = model.cell(row, column);
        int span = Math.max(1, cell.span());
        double x = view.columnX(column);
        double width = view.metrics().columns().size(column, span);
        cell(row, column, cell, new Box(x, y, width, height));
        column += span;
      }
    }
  }

  private void cell(int row, int column, GridCell cell, Box box) {
    boolean selected = range != null && !range.isSingle() && range.contains(row, column);
    boolean isFocus = selection != null && selection.focus().equals(new CellPlace(row, column));
    GridColor paper =
        selected && !isFocus
            ? GridColor.SELECTION
            : cell.emphasis() == GridCell.Emphasis.TOTAL ? GridColor.TOTAL_PAPER : GridColor.PAPER;
    paper(GridColor.PAPER, paper, box);
    if (!cell.text().isEmpty()) {
      text(cell, model.columnStyle(column), box);
    } else if (!model.hint(row, column).isEmpty()) {
      TextAlignment alignment = alignment(model.columnStyle(column));
      lines(List.of(model.hint(row, column)), false, colors.of(GridColor.HINT), alignment, 0, box);
    }
  }

  private void text(GridCell cell, ColumnStyle style, Box box) {
    boolean isBold = cell.emphasis() != GridCell.Emphasis.PLAIN;
    boolean negative = cell.amount() != null && cell.amount().signum() < 0;
    Color color = colors.of(negative ? GridColor.NEGATIVE : GridColor.TEXT);
    boolean name = style == ColumnStyle.NAME || cell.span() > 1;
    if (!name) {
      lines(List.of(cell.text()), isBold, color, alignment(style), 0, box);
      return;
    }
    double indent = scale.indent(cell.indent());
    boolean centred = cell.emphasis() == GridCell.Emphasis.TOTAL;
    lines(
        broken(cell.text(), box.width() - indent, isBold),
        isBold,
        color,
        centred ? TextAlignment.CENTER : TextAlignment.LEFT,
        indent,
        box);
  }

  private static TextAlignment alignment(ColumnStyle style) {
    return switch (style) {
      case FIGURE -> TextAlignment.RIGHT;
      case LEVEL -> TextAlignment.CENTER;
      case NAME, CODE -> TextAlignment.LEFT;
    };
  }

  private List<String> broken(String text, double width, boolean isBold) {
    return LineBreaks.of(text, (width - 2 * scale.padding()) / scale.fontSize(), isBold, widths);
  }

  private void lines(
      List<String> lines,
      boolean isBold,
      Color color,
      TextAlignment alignment,
      double indent,
      Box box) {
    canvas.setFont(isBold ? bold : plain);
    canvas.setFill(color);
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

  private void header() {
    int frozen = view.metrics().frozenColumns();
    for (HeaderGrid.Cell cell : model.header().cells()) {
      if (cell.column() >= frozen) {
        heading(cell);
      }
    }
    for (HeaderGrid.Cell cell : model.header().cells()) {
      if (cell.column() < frozen) {
        heading(cell);
      }
    }
    double bottom = view.metrics().headerHeight();
    fill(GridColor.STRONG_RULE, 0, bottom - 1, tableRight(), 1);
    if (range != null) {
      Box box = view.box(range);
      double x = Math.max(box.x(), leftLimit(range.left()));
      fill(GridColor.ACCENT, x, bottom - 2, Math.max(0, box.right() - x), 2);
    }
  }

  /** Where a selection that begins in a column may begin on the screen. */
  private double leftLimit(int column) {
    int frozen = view.metrics().frozenColumns();
    return column < frozen ? 0 : Math.max(0, view.metrics().frozenWidth() - 1);
  }

  private void heading(HeaderGrid.Cell cell) {
    Edges rows = view.metrics().headerRows();
    double x = view.columnX(cell.column());
    double width = view.metrics().columns().size(cell.column(), cell.columnSpan());
    Box box = new Box(x, rows.at(cell.row()), width, rows.size(cell.row(), cell.rowSpan()));
    if (box.right() < 0 || box.x() > view.width()) {
      return;
    }
    paper(GridColor.HEADER_PAPER, GridColor.HEADER_PAPER, box);
    lines(
        broken(cell.text(), box.width(), true),
        true,
        colors.of(GridColor.HEADER_TEXT),
        TextAlignment.CENTER,
        0,
        box);
  }

  private void selection(boolean focused) {
    if (selection == null || range == null) {
      return;
    }
    if (!range.isSingle()) {
      outline(view.box(range), 1, range.left());
    }
    GridCell cell = model.cell(selection.focus().row(), selection.focus().column());
    int right = selection.focus().column() + Math.max(1, cell.span()) - 1;
    int row = selection.focus().row();
    Box box = view.box(new CellRange(row, selection.focus().column(), row, right));
    outline(box, focused ? 2 : 1, selection.focus().column());
  }

  private void outline(Box box, double thickness, int column) {
    double x = Math.max(box.x() - 1, leftLimit(column));
    double y = Math.max(0, box.y() - 1);
    if (box.right() < x) {
      return;
    }
    fill(GridColor.ACCENT, x, y, box.right() - x, thickness);
    fill(GridColor.ACCENT, x, box.bottom() - thickness, box.right() - x, thickness);
    fill(GridColor.ACCENT, x, y, thickness, box.bottom() - y);
    fill(GridColor.ACCENT, box.right() - thickness, y, thickness, box.bottom() - y);
  }

  /** The rule around the table, and one at the right of columns that stay while others scroll. */
  private void frame() {
    double right = tableRight();
    double bottom = Math.min(view.height(), view.rowY(model.rowCount()));
    fill(GridColor.STRONG_RULE, 0, 0, right, 1);
    fill(GridColor.STRONG_RULE, 0, 0, 1, bottom);
    fill(GridColor.STRONG_RULE, right - 1, 0, 1, bottom);
    fill(GridColor.STRONG_RULE, 0, bottom - 1, right, 1);
    if (view.scrollX() > 0 && view.metrics().frozenColumns() > 0) {
      fill(GridColor.STRONG_RULE, view.metrics().frozenWidth() - 1, 0, 1, bottom);
    }
  }

  private double tableRight() {
    return Math.min(view.width(), view.metrics().width() - view.scrollX());
  }

  /**
   * A cell's ground with its rules. Shades of dark themes are translucent: the ground hides all.
   */
  private void paper(GridColor ground, GridColor shade, Box box) {
    fill(ground, box.x(), box.y(), box.width(), box.height());
    if (shade != ground) {
      fill(shade, box.x(), box.y(), box.width(), box.height());
    }
    fill(GridColor.RULE, box.right() - 1, box.y(), 1, box.height());
    fill(GridColor.RULE, box.x(), box.bottom() - 1, box.width(), 1);
  }

  private void fill(GridColor color, double x, double y, double width, double height) {
    canvas.setFill(colors.of(color));
    canvas.fillRect(x, y, width, height);
  }
}
