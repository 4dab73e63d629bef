package org.budgetbook.desktop.grid;

import java.util.List;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/**
 * Paints what is in view, from back to front: body, frozen columns over it, selection, header over
 * all. What lies on top is opaque, so nothing needs a clip.
 */
final class GridPainter {

  /** Stands for a figure that its column is too narrow for: a cut figure would be a wrong one. */
  private static final String TOO_NARROW = "###";

  /** Edge of the square by which a selection is filled down, in pixels. */
  static final double HANDLE = 7;

  private final GridPen pen;
  private final GridModel model;
  private final Viewport view;
  private final GridDecor decor;
  private final @Nullable CellRange range;

  GridPainter(GridPen pen, GridModel model, Viewport view, GridDecor decor) {
    this.pen = pen;
    this.model = model;
    this.view = view;
    this.decor = decor;
    GridSelection selection = decor.selection();
    this.range = selection == null ? null : selection.range(model);
  }

  void paint() {
    pen.fill(GridColor.PAPER, 0, 0, view.width(), view.height());
    if (model.rowCount() > 0) {
      int frozen = view.metrics().frozenColumns();
      rows(view.firstScrolledColumn(), view.lastColumn());
      if (frozen > 0) {
        pen.fill(GridColor.PAPER, 0, 0, view.metrics().frozenWidth(), view.height());
        rows(0, frozen - 1);
      }
      selection();
    }
    new HeaderPainter(pen, model, view, decor.arrangement()).paint(range);
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
      double left = view.columnX(firstColumn);
      double right = view.columnX(lastColumn) + view.metrics().columns().size(lastColumn, 1);
      pen.fill(GridColor.RULE, left, y + height - 1, right - left, 1);
    }
  }

  private void cell(int row, int column, GridCell cell, Box box) {
    boolean selected = range != null && !range.isSingle() && range.contains(row, column);
    boolean isFocus =
        decor.selection() != null && decor.selection().focus().equals(new CellPlace(row, column));
    GridEditing.CellState state = decor.state(row, column);
    ground(cell, state, box);
    if (decor.marked(row, column)) {
      pen.fill(GridColor.MARK, box.x(), box.y(), box.width(), box.height());
    }
    if (decor.found(row, column)) {
      pen.fill(GridColor.FOUND, box.x(), box.y(), box.width(), box.height());
    }
    if (selected && !isFocus) {
      pen.fill(GridColor.SELECTION, box.x(), box.y(), box.width(), box.height());
    }
    pen.fill(GridColor.RULE, box.right() - 1, box.y(), 1, box.height());
    double moved = fold(row, column, cell, box);
    String typed = decor.typed(row, column);
    if (typed != null) {
      plain(typed, false, GridColor.TEXT, model.columnStyle(column), 0, box);
    } else if (!cell.text().isEmpty()) {
      text(cell, model.columnStyle(column), moved, box);
    } else if (!model.hint(row, column).isEmpty()) {
      plain(model.hint(row, column), false, GridColor.HINT, model.columnStyle(column), moved, box);
    }
    GridCorner corner = decor.corner(row, column);
    if (corner != null) {
      pen.corner(
          switch (corner) {
            case FAULT -> GridColor.FAULT;
            case WARNING -> GridColor.WARNING;
            case NOTICE -> GridColor.NOTICE;
          },
          box);
    }
  }

  private void ground(GridCell cell, GridEditing.@Nullable CellState state, Box box) {
    boolean total = cell.emphasis() == GridCell.Emphasis.TOTAL;
    if (total || state == GridEditing.CellState.COMPUTED) {
      GridColor shade = total ? GridColor.TOTAL_PAPER : GridColor.COMPUTED_PAPER;
      pen.fill(shade, box.x(), box.y(), box.width(), box.height());
    }
    if (state == GridEditing.CellState.BLANK) {
      pen.hatch(box);
    }
  }

  /** Draws the triangle of a head; returns by how much texts are moved in for it. */
  private double fold(int row, int column, GridCell cell, Box box) {
    if (model.foldLevel(row) > 0 && column == Folds.column(model, row)) {
      if (Folds.isHead(model, row)) {
        double size = pen.scale().foldSize();
        double x = box.x() + pen.scale().padding() + pen.scale().indent(cell.indent());
        double middle = Math.rint(box.y() + (box.height() - 1) / 2);
        pen.triangle(GridColor.HEADER_TEXT, x, middle, size, model.isFolded(row));
      }
      return pen.scale().foldIndent();
    }
    return 0;
  }

  private void text(GridCell cell, ColumnStyle style, double moved, Box box) {
    boolean isBold = cell.emphasis() != GridCell.Emphasis.PLAIN;
    boolean negative = cell.amount() != null && cell.amount().signum() < 0;
    GridColor color = negative ? GridColor.NEGATIVE : GridColor.TEXT;
    boolean name = style == ColumnStyle.NAME || cell.span() > 1;
    if (!name) {
      plain(cell.text(), isBold, color, style, moved, box);
      return;
    }
    double indent = pen.scale().indent(cell.indent()) + moved;
    boolean centred = cell.emphasis() == GridCell.Emphasis.TOTAL;
    pen.lines(
        pen.broken(cell.text(), box.width() - indent, isBold),
        isBold,
        color,
        centred ? TextAlignment.CENTER : TextAlignment.LEFT,
        indent,
        box);
  }

  private void plain(
      String text, boolean isBold, GridColor color, ColumnStyle style, double moved, Box box) {
    TextAlignment alignment = style.alignment();
    boolean fits = pen.fits(text, box.width() - pen.scale().padding(), isBold);
    String shown =
        fits
            ? text
            : style == ColumnStyle.FIGURE
                ? TOO_NARROW
                : pen.broken(text, box.width(), isBold).getFirst();
    pen.lines(List.of(shown), isBold, color, alignment, moved, box);
  }

  private void selection() {
    GridSelection selection = decor.selection();
    if (selection == null || range == null) {
      return;
    }
    if (!range.isSingle()) {
      outline(view.box(range), 1, range.left());
    }
    int row = selection.focus().row();
    int column = selection.focus().column();
    GridCell cell = model.cell(row, column);
    int right = column + Math.max(1, cell.span()) - 1;
    Box box = view.box(new CellRange(row, column, row, right));
    outline(box, decor.focused() ? 2 : 1, column);
    if (decor.editing() != null) {
      handle(view.box(range), range.left());
    }
    if (decor.fillEnd() > range.bottom()) {
      CellRange filled =
          new CellRange(range.bottom() + 1, range.left(), decor.fillEnd(), range.right());
      outline(view.box(filled), 1, range.left());
    }
  }

  private void handle(Box box, int column) {
    if (box.right() > view.leftLimit(column)) {
      double x = box.right() - HANDLE + 2;
      double y = box.bottom() - HANDLE + 2;
      pen.fill(GridColor.PAPER, x - 1, y - 1, HANDLE + 1, HANDLE + 1);
      pen.fill(GridColor.ACCENT, x, y, HANDLE - 1, HANDLE - 1);
    }
  }

  private void outline(Box box, double thickness, int column) {
    double x = Math.max(box.x() - 1, view.leftLimit(column));
    double y = Math.max(0, box.y() - 1);
    if (box.right() >= x && box.bottom() >= y) {
      Box shown = new Box(x, y, box.right() - x, box.bottom() - y);
      pen.frame(GridColor.ACCENT, thickness, shown);
    }
  }
}
