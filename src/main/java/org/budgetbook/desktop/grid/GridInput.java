package org.budgetbook.desktop.grid;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.budgetbook.desktop.grid.GridNavigation.Step;
import org.budgetbook.edition.HeaderGrid;
import org.jspecify.annotations.Nullable;

/** Keys, mouse and wheel of a grid, with the habits of Excel. */
final class GridInput {

  private final GridView grid;
  private boolean dragging;

  GridInput(GridView grid) {
    this.grid = grid;
  }

  void install() {
    grid.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    grid.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    grid.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    grid.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> dragging = false);
    grid.addEventHandler(ScrollEvent.SCROLL, this::wheel);
  }

  private void key(KeyEvent event) {
    if (event.isAltDown() || event.isMetaDown() && !event.isShortcutDown()) {
      return;
    }
    if (event.isShortcutDown() && command(event.getCode())) {
      event.consume();
      return;
    }
    GridSelection selection = grid.selection();
    Step step = step(event);
    if (step != null && selection != null) {
      GridNavigation navigation = new GridNavigation(grid.model());
      int page = grid.view().pageRows();
      boolean extend =
          event.isShiftDown() && event.getCode() != KeyCode.TAB && event.getCode() != KeyCode.ENTER;
      CellPlace from = extend ? selection.lead() : selection.focus();
      CellPlace to = navigation.after(step, from, page);
      CellPlace start =
          new CellPlace(to.row(), GridSelection.startOf(grid.model(), to.row(), to.column()));
      grid.move(extend ? selection.extendedTo(to) : GridSelection.at(start), to);
      event.consume();
    }
  }

  private boolean command(KeyCode code) {
    switch (code) {
      case C, INSERT -> grid.copy();
      case A -> selectAll();
      case DIGIT0, NUMPAD0 -> grid.setZoom(1);
      case PLUS, EQUALS, ADD -> grid.zoomBy(1);
      case MINUS, SUBTRACT -> grid.zoomBy(-1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void selectAll() {
    GridModel model = grid.model();
    if (model.rowCount() > 0) {
      CellPlace last = new CellPlace(model.rowCount() - 1, model.columnCount() - 1);
      CellPlace first = new CellPlace(0, 0);
      grid.move(new GridSelection(first, last), first);
    }
  }

  private static @Nullable Step step(KeyEvent event) {
    boolean far = event.isShortcutDown();
    boolean back = event.isShiftDown();
    return switch (event.getCode()) {
      case UP, KP_UP -> far ? Step.UP_TO_EDGE : Step.UP;
      case DOWN, KP_DOWN -> far ? Step.DOWN_TO_EDGE : Step.DOWN;
      case LEFT, KP_LEFT -> far ? Step.LEFT_TO_EDGE : Step.LEFT;
      case RIGHT, KP_RIGHT -> far ? Step.RIGHT_TO_EDGE : Step.RIGHT;
      case HOME -> far ? Step.FIRST : Step.ROW_START;
      case END -> far ? Step.LAST : Step.ROW_END;
      case PAGE_UP -> Step.PAGE_UP;
      case PAGE_DOWN -> Step.PAGE_DOWN;
      // Ctrl+Tab is left to the window, so that the keyboard can leave the grid.
      case TAB -> far ? null : back ? Step.PREVIOUS : Step.NEXT;
      case ENTER -> back ? Step.UP : Step.DOWN;
      default -> null;
    };
  }

  private void press(MouseEvent event) {
    grid.requestFocus();
    GridSelection selection = grid.selection();
    if (event.getButton() != MouseButton.PRIMARY || selection == null || !inGrid(event)) {
      return;
    }
    if (grid.view().isHeader(event.getY())) {
      selectUnderHeading(event);
      return;
    }
    dragging = true;
    CellPlace place = placeAt(event);
    grid.move(event.isShiftDown() ? selection.extendedTo(place) : GridSelection.at(place), place);
  }

  private boolean inGrid(MouseEvent event) {
    return event.getX() < grid.view().width() && event.getY() < grid.view().height();
  }

  private void selectUnderHeading(MouseEvent event) {
    int column = grid.view().headerColumnAt(event.getX());
    int row = grid.view().metrics().headerRows().indexAt(event.getY());
    for (HeaderGrid.Cell cell : grid.model().header().cells()) {
      if (row >= cell.row()
          && row < cell.row() + cell.rowSpan()
          && column >= cell.column()
          && column < cell.column() + cell.columnSpan()) {
        CellPlace first = new CellPlace(0, cell.column());
        CellPlace last =
            new CellPlace(grid.model().rowCount() - 1, cell.column() + cell.columnSpan() - 1);
        grid.move(
            new GridSelection(first, last), new CellPlace(grid.view().firstRow(), cell.column()));
      }
    }
  }

  private void drag(MouseEvent event) {
    GridSelection selection = grid.selection();
    if (dragging && selection != null) {
      CellPlace place = placeAt(event);
      grid.move(selection.extendedTo(place), place);
    }
  }

  private CellPlace placeAt(MouseEvent event) {
    CellPlace place = grid.view().placeAt(event.getX(), event.getY());
    return new CellPlace(
        place.row(), GridSelection.startOf(grid.model(), place.row(), place.column()));
  }

  private void wheel(ScrollEvent event) {
    if (event.isShortcutDown()) {
      grid.zoomBy((int) Math.signum(event.getDeltaY()));
    } else if (event.isShiftDown()) {
      double delta = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
      grid.scrollTo(grid.view().scrollX() - delta, grid.view().scrollY());
    } else {
      grid.scrollTo(
          grid.view().scrollX() - event.getDeltaX(), grid.view().scrollY() - event.getDeltaY());
    }
    event.consume();
  }
}
