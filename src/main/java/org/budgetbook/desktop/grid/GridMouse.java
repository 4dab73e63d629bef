package org.budgetbook.desktop.grid;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.budgetbook.edition.HeaderGrid;

/** Mouse and wheel over the cells and the header of a grid. */
final class GridMouse {

  private final GridView grid;
  private final GridEditor editor;
  private boolean selecting;

  GridMouse(GridView grid, GridEditor editor) {
    this.grid = grid;
    this.editor = editor;
  }

  void install() {
    Node canvas = grid.body().canvas();
    canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> selecting = false);
    canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    grid.addEventHandler(ScrollEvent.SCROLL, this::wheel);
  }

  private void press(MouseEvent event) {
    editor.commit();
    grid.requestFocus();
    GridSelection selection = grid.selection();
    if (selection == null || event.isConsumed()) {
      return;
    }
    Viewport view = grid.body().view();
    if (view.isHeader(event.getY())) {
      if (event.getButton() == MouseButton.PRIMARY) {
        selectUnderHeading(event);
      }
      return;
    }
    CellPlace place = placeAt(event);
    if (event.getButton() == MouseButton.PRIMARY) {
      selecting = true;
      grid.move(event.isShiftDown() ? selection.extendedTo(place) : GridSelection.at(place), place);
    } else if (!selection.range(grid.model()).contains(place.row(), place.column())) {
      grid.move(GridSelection.at(place), place);
    }
  }

  private void selectUnderHeading(MouseEvent event) {
    for (HeaderGrid.Cell cell : grid.model().header().cells()) {
      Box box = grid.body().view().heading(cell);
      if (box.contains(event.getX(), event.getY())) {
        CellPlace first = new CellPlace(0, cell.column());
        CellPlace last =
            new CellPlace(grid.model().rowCount() - 1, cell.column() + cell.columnSpan() - 1);
        grid.move(
            new GridSelection(first, last),
            new CellPlace(grid.body().view().firstRow(), cell.column()));
      }
    }
  }

  private void drag(MouseEvent event) {
    GridSelection selection = grid.selection();
    if (selecting && selection != null) {
      CellPlace place = placeAt(event);
      grid.move(selection.extendedTo(place), place);
    }
  }

  private void click(MouseEvent event) {
    boolean onCell = !grid.body().view().isHeader(event.getY());
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && onCell) {
      editor.open(null);
    }
  }

  private CellPlace placeAt(MouseEvent event) {
    CellPlace place = grid.body().view().placeAt(event.getX(), event.getY());
    return new CellPlace(
        place.row(), GridSelection.startOf(grid.model(), place.row(), place.column()));
  }

  private void wheel(ScrollEvent event) {
    Viewport view = grid.body().view();
    if (event.isShortcutDown()) {
      grid.zoomBy((int) Math.signum(event.getDeltaY()));
    } else if (event.isShiftDown()) {
      double delta = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
      grid.body().scrollTo(view.scrollX() - delta, view.scrollY());
    } else {
      grid.body().scrollTo(view.scrollX() - event.getDeltaX(), view.scrollY() - event.getDeltaY());
    }
    event.consume();
  }
}
