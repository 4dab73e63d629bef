package org.budgetbook.desktop.grid;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Mouse and wheel over the cells and the header of a grid. */
final class GridMouse {

  private final GridView grid;
  private final GridEditor editor;
  private final GridCommands commands;
  private boolean selecting;
  private int fillEnd = -1;

  GridMouse(GridView grid, GridEditor editor, GridCommands commands) {
    this.grid = grid;
    this.editor = editor;
    this.commands = commands;
  }

  void install(GridMenu menu) {
    Node canvas = grid.body().canvas();
    canvas.setOnContextMenuRequested(event -> {
      menu.show(canvas, event.getScreenX(), event.getScreenY());
      event.consume();
    });
    editor
        .field()
        .addEventFilter(
            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
            event -> {
              if (!editor.isEditing()) {
                showMenu(menu);
                event.consume();
              }
            });
    canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
    canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    grid.addEventHandler(ScrollEvent.SCROLL, this::wheel);
  }

  /** The menu by its key: under the focus cell. */
  private void showMenu(GridMenu menu) {
    GridSelection selection = grid.selection();
    if (selection != null) {
      Box cell = grid.cellBounds(selection.focus().row(), selection.focus().column());
      Point2D corner = grid.localToScreen(cell.x(), cell.bottom());
      menu.show(grid.body().canvas(), corner.getX(), corner.getY());
    }
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
      return;
    }
    CellPlace place = placeAt(event);
    if (onHandle(event)) {
      fillEnd = selection.range(grid.model()).bottom();
    } else if (onFold(event, place)) {
      grid.toggleFold(place.row());
    } else if (event.getButton() == MouseButton.PRIMARY) {
      selecting = true;
      grid.move(event.isShiftDown() ? selection.extendedTo(place) : GridSelection.at(place), place);
    } else if (!selection.range(grid.model()).contains(place.row(), place.column())) {
      grid.move(GridSelection.at(place), place);
    }
  }

  private void drag(MouseEvent event) {
    GridSelection selection = grid.selection();
    if (fillEnd >= 0 && selection != null) {
      fillEnd = placeAt(event).row();
      grid.cursor().reveal(new CellPlace(fillEnd, selection.focus().column()));
      grid.requestPaint();
    } else if (selecting && selection != null) {
      CellPlace place = placeAt(event);
      grid.move(selection.extendedTo(place), place);
    }
  }

  private void release() {
    selecting = false;
    int end = fillEnd;
    fillEnd = -1;
    if (end >= 0) {
      commands.fillTo(end);
      grid.requestPaint();
    }
  }

  /** The last row that a drag of the fill handle has reached; -1 while none is dragged. */
  int fillEnd() {
    return fillEnd;
  }

  private void hover(MouseEvent event) {
    if (!grid.body().view().isHeader(event.getY())) {
      grid.body().canvas().setCursor(onHandle(event) ? Cursor.CROSSHAIR : Cursor.DEFAULT);
    }
  }

  private boolean onHandle(MouseEvent event) {
    CellRange range = grid.range();
    if (range == null || grid.editing() == null || event.getButton() == MouseButton.SECONDARY) {
      return false;
    }
    Box box = grid.body().view().box(range);
    return Math.abs(event.getX() - box.right() + 1) <= GridPainter.HANDLE - 2
        && Math.abs(event.getY() - box.bottom() + 1) <= GridPainter.HANDLE - 2;
  }

  private boolean onFold(MouseEvent event, CellPlace place) {
    GridModel model = grid.model();
    if (event.getButton() != MouseButton.PRIMARY
        || !Folds.isHead(model, place.row())
        || place.column() != Folds.column(model, place.row())) {
      return false;
    }
    GridScale scale = grid.body().scale();
    int indent = model.cell(place.row(), place.column()).indent();
    double end =
        grid.cellBounds(place.row(), place.column()).x()
            + 2 * scale.padding()
            + scale.indent(indent)
            + scale.foldSize();
    return event.getX() <= end;
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
    editor.hideMessage();
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
