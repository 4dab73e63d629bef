package org.budgetbook.desktop.grid;

import javafx.scene.text.TextAlignment;
import org.budgetbook.edition.HeaderGrid;
import org.jspecify.annotations.Nullable;

/** Paints the header over the body, and the rule around the table. */
final class HeaderPainter {

  private final GridPen pen;
  private final GridModel model;
  private final Viewport view;
  private final @Nullable Arrangement arrangement;

  HeaderPainter(GridPen pen, GridModel model, Viewport view, @Nullable Arrangement arrangement) {
    this.pen = pen;
    this.model = model;
    this.view = view;
    this.arrangement = arrangement;
  }

  void paint(@Nullable CellRange range) {
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
    pen.fill(GridColor.STRONG_RULE, 0, bottom - 1, tableRight(), 1);
    if (range != null) {
      Box box = view.box(range);
      double x = Math.max(box.x(), view.leftLimit(range.left()));
      pen.fill(GridColor.ACCENT, x, bottom - 2, Math.max(0, box.right() - x), 2);
    }
    frame();
  }

  private void heading(HeaderGrid.Cell cell) {
    Box box = view.heading(cell);
    if (box.right() < 0 || box.x() > view.width()) {
      return;
    }
    pen.paper(GridColor.HEADER_PAPER, GridColor.HEADER_PAPER, box);
    boolean button = arrangement != null && HeaderMouse.hasButton(model.header(), cell);
    double room = box.width() - 2 * (pen.scale().headerButton() + 2);
    boolean shifted = button && !pen.fits(cell.text(), room, true);
    double width = box.width() - (shifted ? pen.scale().headerButton() : 0);
    pen.lines(
        pen.broken(cell.text(), width, true),
        true,
        GridColor.HEADER_TEXT,
        TextAlignment.CENTER,
        0,
        new Box(box.x(), box.y(), width, box.height()));
    if (arrangement != null && button) {
      button(arrangement, cell.column(), HeaderMouse.button(box, pen.scale()));
    }
  }

  /** The button behind which order and filter stand; in the accent colour where they are set. */
  private void button(Arrangement set, int column, Box box) {
    boolean active = set.touches(column);
    pen.fill(GridColor.HEADER_PAPER, box.x(), box.y(), box.width(), box.height());
    if (active) {
      pen.fill(GridColor.ACCENT, box.x(), box.y(), box.width(), box.height());
    }
    Arrangement.Sort sort = set.sort();
    boolean up = sort != null && sort.column() == column && !sort.descending();
    double size = Math.rint(box.width() * 0.55);
    double x = Math.rint(box.x() + (box.width() - size) / 2);
    double middle = Math.rint(box.y() + box.height() / 2);
    pen.arrow(active ? GridColor.PAPER : GridColor.STRONG_RULE, x, middle, size, up);
  }

  /** The rule around the table, and one at the right of columns that stay while others scroll. */
  private void frame() {
    double right = tableRight();
    double bottom = Math.min(view.height(), view.rowY(model.rowCount()));
    pen.frame(GridColor.STRONG_RULE, 1, new Box(0, 0, right, bottom));
    if (view.scrollX() > 0 && view.metrics().frozenColumns() > 0) {
      pen.fill(GridColor.STRONG_RULE, view.metrics().frozenWidth() - 1, 0, 1, bottom);
    }
  }

  private double tableRight() {
    return Math.min(view.width(), view.metrics().width() - view.scrollX());
  }
}
