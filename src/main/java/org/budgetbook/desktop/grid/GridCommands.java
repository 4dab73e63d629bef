package org.budgetbook.desktop.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.budgetbook.desktop.grid.GridEditing.CellState;
import org.budgetbook.desktop.grid.GridEditing.CellText;
import org.budgetbook.desktop.grid.GridEditing.Outcome;
import org.jspecify.annotations.Nullable;

/** What can be done with the selection, by key and by menu. */
final class GridCommands {

  private final GridView grid;
  private final GridCommits commits;
  private final GridEditor editor;
  private final FindBar find;

  GridCommands(GridView grid, GridCommits commits, GridEditor editor, FindBar find) {
    this.grid = grid;
    this.commits = commits;
    this.editor = editor;
    this.find = find;
  }

  /** Runs the command of a key while nothing is typed; says whether there is one. */
  boolean key(KeyEvent event) {
    boolean shift = event.isShiftDown();
    if (event.isAltDown()) {
      return altKey(event);
    }
    if (!event.isShortcutDown()) {
      return plainKey(event, shift);
    }
    switch (event.getCode()) {
      case C, INSERT -> copy();
      case A -> selectAll();
      case DIGIT0, NUMPAD0 -> grid.setZoom(1);
      case PLUS, EQUALS, ADD -> {
        if (changesRows()) {
          insertRows();
        } else {
          grid.zoomBy(1);
        }
      }
      case MINUS, SUBTRACT -> {
        if (changesRows()) {
          removeRows();
        } else {
          grid.zoomBy(-1);
        }
      }
      case SPACE -> selectColumns();
      case X -> cut();
      case V -> paste();
      case D -> fillDown();
      case F -> find.open(false);
      case H -> find.open(true);
      case L -> {
        if (!shift || !grid.isArrangeable()) {
          return false;
        }
        grid.header().openFilter();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plainKey(KeyEvent event, boolean shift) {
    switch (event.getCode()) {
      case F2 -> editor.open(null);
      case DELETE -> {
        if (shift) {
          cut();
        } else {
          clear();
        }
      }
      case BACK_SPACE -> clear();
      case F3 -> {
        if (!find.isVisible()) {
          return false;
        }
        find.go(shift);
      }
      case INSERT -> {
        if (!shift) {
          return false;
        }
        paste();
      }
      case SPACE -> {
        if (!shift) {
          return false;
        }
        selectRows();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean altKey(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN, KP_DOWN -> editor.offerAll();
      case LEFT, RIGHT -> {
        GridSelection selection = grid.selection();
        boolean close = event.getCode() == KeyCode.LEFT;
        if (!event.isShiftDown() || selection == null || !canFold(selection.focus(), close)) {
          return false;
        }
        grid.toggleFold(selection.focus().row());
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean canFold(CellPlace place, boolean close) {
    GridModel model = grid.model();
    return Folds.isHead(model, place.row()) && model.isFolded(place.row()) != close;
  }

  /** Whether there are groups to fold. */
  boolean folds() {
    GridModel model = grid.model();
    return IntStream.range(0, model.rowCount()).anyMatch(row -> Folds.isHead(model, row));
  }

  boolean isEditable() {
    return grid.editing() != null;
  }

  boolean changesRows() {
    GridEditing editing = grid.editing();
    return editing != null && editing.hasOwnRows();
  }

  /** Puts the selection on the clipboard, as text and as an HTML table. */
  void copy() {
    CellRange range = grid.range();
    if (range != null) {
      ClipboardContent content = new ClipboardContent();
      content.putString(SelectionText.tsv(grid.model(), range));
      content.putHtml(SelectionText.html(grid.model(), range));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  void cut() {
    if (isEditable()) {
      copy();
      clear();
    }
  }

  void clear() {
    change(range -> editing -> editing.clear(range));
  }

  void paste() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String text = clipboard.getString();
    String html = clipboard.getHtml();
    if (text == null && html == null) {
      return;
    }
    CellRange range = grid.range();
    boolean single =
        text != null && text.strip().indexOf('\t') < 0 && text.strip().indexOf('\n') < 0;
    if (single && range != null && !range.isSingle()) {
      fillSelection(text.strip());
    } else {
      change(at -> editing -> editing.paste(new CellPlace(at.top(), at.left()), text, html));
    }
  }

  void fillDown() {
    CellRange range = grid.range();
    if (range != null && range.rows() == 1 && range.top() > 0) {
      // One row alone takes what stands above it, as in Excel.
      CellRange both = new CellRange(range.top() - 1, range.left(), range.top(), range.right());
      change(at -> editing -> editing.fillDown(both));
    } else {
      change(at -> editing -> editing.fillDown(at));
    }
  }

  /** Continues the selection downwards to a row, its rows one after the other. */
  void fillTo(int lastRow) {
    CellRange range = grid.range();
    GridEditing editing = grid.editing();
    if (range == null || editing == null || lastRow <= range.bottom()) {
      return;
    }
    CellRange whole = new CellRange(range.top(), range.left(), lastRow, range.right());
    if (range.rows() == 1) {
      commits.run(editing.fillDown(whole));
    } else {
      List<CellText> texts = new ArrayList<>();
      for (int row = range.bottom() + 1; row <= lastRow; row++) {
        int from = range.top() + (row - range.top()) % range.rows();
        for (int column = range.left(); column <= range.right(); column++) {
          if (editing.state(row, column) == CellState.EDITABLE) {
            texts.add(new CellText(row, column, editing.editText(from, column)));
          }
        }
      }
      commits.run(editing.typeAll(texts));
    }
    grid.select(whole);
  }

  /** Types one text into every editable cell of the selection. */
  void fillSelection(String text) {
    CellRange range = grid.range();
    GridEditing editing = grid.editing();
    if (range == null || editing == null) {
      return;
    }
    List<CellText> texts = new ArrayList<>();
    for (int row = range.top(); row <= range.bottom(); row++) {
      for (int column = range.left(); column <= range.right(); column++) {
        if (editing.state(row, column) == CellState.EDITABLE) {
          texts.add(new CellText(row, column, text));
        }
      }
    }
    if (range.isSingle() || texts.isEmpty()) {
      commits.type(new CellPlace(range.top(), range.left()), text);
    } else {
      commits.run(editing.typeAll(texts));
    }
  }

  void insertRows() {
    change(range -> editing -> editing.insertRows(range.top(), range.rows()));
  }

  void removeRows() {
    change(range -> editing -> editing.removeRows(range.top(), range.bottom()));
  }

  private void change(Function<CellRange, Function<GridEditing, CompletionStage<Outcome>>> change) {
    CellRange range = grid.range();
    GridEditing editing = grid.editing();
    if (range != null && editing != null) {
      commits.run(change.apply(range).apply(editing));
    }
  }

  void selectAll() {
    GridModel model = grid.model();
    select(new CellRange(0, 0, model.rowCount() - 1, model.columnCount() - 1), true);
  }

  void selectRows() {
    CellRange range = grid.range();
    if (range != null) {
      int last = grid.model().columnCount() - 1;
      select(new CellRange(range.top(), 0, range.bottom(), last), false);
    }
  }

  void selectColumns() {
    CellRange range = grid.range();
    if (range != null) {
      int last = grid.model().rowCount() - 1;
      select(new CellRange(0, range.left(), last, range.right()), false);
    }
  }

  private void select(@Nullable CellRange range, boolean show) {
    GridSelection selection = grid.selection();
    if (range != null && selection != null) {
      CellPlace first = new CellPlace(range.top(), range.left());
      CellPlace last = new CellPlace(range.bottom(), range.right());
      grid.move(new GridSelection(first, last), show ? first : selection.focus());
    }
  }
}
