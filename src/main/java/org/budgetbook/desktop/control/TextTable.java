package org.budgetbook.desktop.control;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A table of texts to read and to copy; its headings go along when rows are copied. */
public final class TextTable extends TableView<TextTable.Line> {

  /**
   * One row.
   *
   * @param style of its state: even, uneven, undecided, …
   */
  public record Line(List<String> cells, String style) {}

  /**
   * A table without rows.
   *
   * @param headings of the columns
   * @param widths in ems, one for each
   * @param numbers the columns that hold amounts
   */
  public TextTable(String id, List<String> headings, List<Integer> widths, List<Integer> numbers) {
    setId(id);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    for (int at = 0; at < headings.size(); at++) {
      int column = at;
      TableColumn<Line, String> shown = new TableColumn<>(headings.get(at));
      shown.setCellValueFactory(
          line -> new ReadOnlyStringWrapper(line.getValue().cells().get(column)));
      if (numbers.contains(at)) {
        shown.getStyleClass().add("amount");
      }
      boolean last = at == headings.size() - 1;
      shown.setCellFactory(view -> new WordCell(numbers.contains(column), last));
      shown.setPrefWidth(widths.get(at) * 14.0);
      shown.setSortable(false);
      shown.setReorderable(false);
      getColumns().add(shown);
    }
    Label nothing = new Label();
    setPlaceholder(nothing);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            copy();
            event.consume();
          }
        });
    getStyleClass().add("text-table");
  }

  /** The selected rows, or all, as a table for a spreadsheet. */
  public void copy() {
    List<Line> lines =
        getSelectionModel().getSelectedItems().size() > 1
            ? getSelectionModel().getSelectedItems()
            : getItems();
    ClipboardContent content = new ClipboardContent();
    content.putString(
        getColumns().stream().map(TableColumn::getText).collect(Collectors.joining("\t"))
            + "\n"
            + lines.stream()
                .map(line -> String.join("\t", line.cells()))
                .collect(Collectors.joining("\n")));
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static final class WordCell extends TableCell<Line, String> {

    WordCell(boolean number, boolean last) {
      if (last) {
        getStyleClass().add("last");
      }
      setAlignment(number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean nothing) {
      super.updateItem(text, nothing);
      setText(nothing ? null : text);
      boolean isLong = text != null && !nothing && text.length() > 12;
      setTooltip(isLong ? new Tooltip(text) : null);
      Line line = getTableRow() == null ? null : getTableRow().getItem();
      getStyleClass().removeIf(style -> style.startsWith("line-"));
      if (line != null && !nothing) {
        getStyleClass().add("line-" + line.style());
      }
    }
  }
}
