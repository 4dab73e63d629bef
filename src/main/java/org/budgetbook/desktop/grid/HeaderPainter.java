package org.budgetbook.desktop.grid;

import javafx.scene.text.TextAlignment;
import org.budgetbook.edition.HeaderGrid;
import org.jspecify.annotations.Nullable;

/** Paints the header over the body, and the rule around the table. */
final class HeaderPainter {

  private final GridPen pen;
  private final GridModel model;
  private final Viewport view;

  HeaderPainter(GridPen pen, GridModel model, Viewport view) {
    this.pen = pen;
    this.model = model;
    this.view = view;
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
    pen.lines(
        pen.broken(cell.text(), box.width(), true),
        true,
        GridColor.HEADER_TEXT,
        TextAlignment.CENTER,
        0,
        box);
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
