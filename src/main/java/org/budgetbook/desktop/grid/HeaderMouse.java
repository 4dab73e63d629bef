package org.budgetbook.desktop.grid;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.budgetbook.edition.HeaderGrid;
import org.jspecify.annotations.Nullable;

/** The mouse over the header: selects columns, drags their edges, opens filter and order. */
final class HeaderMouse {

  /** How near to an edge the mouse takes hold of it, in pixels. */
  private static final double REACH = 4;

  /** The narrowest a column can be made, in pixels. */
  private static final double NARROWEST = 24;

  private static final double BUTTON = 15;

  private final GridView grid;
  private final GridEditor editor;
  private final FilterPopup filter;
  private int dragged = -1;

  HeaderMouse(GridView grid, GridEditor editor, FilterPopup filter) {
    this.grid = grid;
    this.editor = editor;
    this.filter = filter;
  }

  void install() {
    Node canvas = grid.body().canvas();
    canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
  }

  /** Whether a heading carries the button of its column: the lowest one over that column alone. */
  static boolean hasButton(HeaderGrid header, HeaderGrid.Cell cell) {
    return cell.columnSpan() == 1
        && header.cells().stream()
            .noneMatch(other -> other.column() == cell.column() && other.row() > cell.row());
  }

  /** Where the button stands in its heading. */
  static Box button(Box heading, GridScale scale) {
    double size = Math.rint(BUTTON * scale.factor());
    return new Box(heading.right() - size - 4, heading.bottom() - size - 5, size, size);
  }

  /** Opens order and filter of the focus cell's column under its heading. */
  void openFilter() {
    GridSelection selection = grid.selection();
    if (selection == null) {
      return;
    }
    editor.commit();
    int column = selection.focus().column();
    for (HeaderGrid.Cell cell : grid.model().header().cells()) {
      if (cell.column() == column && hasButton(grid.model().header(), cell)) {
        filter.show(column, grid.body().view().heading(cell));
      }
    }
  }

  private void hover(MouseEvent event) {
    if (grid.body().view().isHeader(event.getY())) {
      boolean edge = edgeAt(event.getX()) >= 0;
      boolean button = buttonAt(event) != null;
      grid.body()
          .canvas()
          .setCursor(edge ? Cursor.H_RESIZE : button ? Cursor.HAND : Cursor.DEFAULT);
    }
  }

  private void press(MouseEvent event) {
    Viewport view = grid.body().view();
    if (event.getButton() != MouseButton.PRIMARY || !view.isHeader(event.getY())) {
      return;
    }
    editor.commit();
    dragged = edgeAt(event.getX());
    HeaderGrid.Cell button = buttonAt(event);
    if (button != null && dragged < 0) {
      filter.show(button.column(), view.heading(button));
    } else if (dragged < 0 && grid.selection() != null) {
      selectUnder(event);
    }
  }

  private HeaderGrid.@Nullable Cell buttonAt(MouseEvent event) {
    if (!grid.isArrangeable()) {
      return null;
    }
    for (HeaderGrid.Cell cell : grid.model().header().cells()) {
      if (hasButton(grid.model().header(), cell)
          && button(grid.body().view().heading(cell), grid.body().scale())
              .contains(event.getX(), event.getY())) {
        return cell;
      }
    }
    return null;
  }

  private void selectUnder(MouseEvent event) {
    for (HeaderGrid.Cell cell : grid.model().header().cells()) {
      if (grid.body().view().heading(cell).contains(event.getX(), event.getY())) {
        int last = cell.column() + cell.columnSpan() - 1;
        grid.move(
            new GridSelection(
                new CellPlace(0, cell.column()), new CellPlace(grid.model().rowCount() - 1, last)),
            new CellPlace(grid.body().view().firstRow(), cell.column()));
      }
    }
  }

  /** The column whose right edge is under a position; -1 for none. */
  private int edgeAt(double x) {
    Viewport view = grid.body().view();
    for (int column = grid.model().columnCount() - 1; column >= 0; column--) {
      double left = view.columnX(column);
      double edge = left + view.metrics().columns().size(column, 1);
      if (Math.abs(x - edge) <= REACH && edge > view.leftLimit(column)) {
        return column;
      }
    }
    return -1;
  }

  /** All widths as they are: one column is dragged, the others stay. */
  private double[] widths() {
    double[] widths = new double[grid.model().columnCount()];
    for (int column = 0; column < widths.length; column++) {
      widths[column] =
          grid.body().view().metrics().columns().size(column, 1) / grid.body().scale().factor();
    }
    return widths;
  }

  private void drag(MouseEvent event) {
    if (dragged >= 0) {
      double width = event.getX() - grid.body().view().columnX(dragged);
      double[] widths = widths();
      widths[dragged] = Math.max(NARROWEST, width / grid.body().scale().factor());
      grid.setColumnWidths(widths);
    }
  }

  private void release(MouseEvent event) {
    if (dragged >= 0 && grid.columnWidths().length > 0) {
      grid.resizeColumns(grid.columnWidths());
    }
    dragged = -1;
  }

  private void click(MouseEvent event) {
    int edge = edgeAt(event.getX());
    if (event.getClickCount() == 2 && edge >= 0 && grid.body().view().isHeader(event.getY())) {
      double[] widths = widths();
      widths[edge] = grid.body().fittingWidth(edge);
      grid.resizeColumns(widths);
    }
  }
}
