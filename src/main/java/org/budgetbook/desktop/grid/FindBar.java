package org.budgetbook.desktop.grid;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.budgetbook.library.Messages;

/** Find and replace, under the grid while it is open. */
final class FindBar extends HBox {

  private final GridView grid;
  private final GridCommits commits;
  private final Messages messages;
  private final TextField sought = new TextField();
  private final TextField by = new TextField();
  private final Label count = new Label();
  private final List<Region> replacing;
  private GridFind find = GridFind.nothing();

  FindBar(GridView grid, GridCommits commits, Messages messages) {
    this.grid = grid;
    this.commits = commits;
    this.messages = messages;
    Button next = button("grid.find.next", () -> go(false));
    Button previous = button("grid.find.previous", () -> go(true));
    Button one = button("grid.find.replace", this::replaceOne);
    Button all = button("grid.find.replace-all", this::replaceAll);
    Button close = button("grid.find.close", this::close);
    replacing = List.of(by, one, all);
    sought.setId("grid-find");
    by.setId("grid-replace");
    count.setId("grid-find-count");
    sought.setPromptText(messages.text("grid.find.prompt"));
    by.setPromptText(messages.text("grid.find.by"));
    sought.setPrefColumnCount(14);
    by.setPrefColumnCount(12);
    count.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, javafx.scene.layout.Priority.ALWAYS);
    getChildren().addAll(sought, previous, next, count, by, one, all, space, close);
    getStyleClass().add("grid-find-bar");
    setAlignment(Pos.CENTER_LEFT);
    setVisible(false);
    setManaged(false);
    sought.textProperty().addListener((source, before, after) -> search());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.text(key));
    button.setId(key.replace('.', '-'));
    button.setFocusTraversable(false);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
    } else if (event.getCode() == KeyCode.ENTER && by.isFocused()) {
      replaceOne();
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F3) {
      go(event.isShiftDown());
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.H) {
      open(true);
    } else {
      return;
    }
    event.consume();
  }

  /** Opens the bar; with what replaces where the grid can be typed. */
  void open(boolean replace) {
    boolean shown = replace && grid.editing() != null;
    for (Region part : replacing) {
      part.setVisible(shown);
      part.setManaged(shown);
    }
    setVisible(true);
    grid.requestLayout();
    sought.requestFocus();
    sought.selectAll();
    search();
  }

  void close() {
    setVisible(false);
    find = GridFind.nothing();
    grid.requestLayout();
    grid.requestFocus();
    grid.requestPaint();
  }

  GridFind found() {
    return find;
  }

  /** Searches again, as after another model has come. */
  void search() {
    if (isVisible()) {
      find = GridFind.in(grid.model(), sought.getText());
      say();
      grid.requestPaint();
    }
  }

  private void say() {
    GridSelection selection = grid.selection();
    int at = selection == null ? -1 : find.indexOf(selection.focus());
    count.setText(
        sought.getText().isEmpty()
            ? ""
            : find.count() == 0
                ? messages.text("grid.find.none")
                : at < 0
                    ? messages.text("grid.find.count", find.count())
                    : messages.text("grid.find.at", at + 1, find.count()));
  }

  /** Goes to the next place, or the one before. */
  void go(boolean backwards) {
    GridSelection selection = grid.selection();
    CellPlace next = selection == null ? null : find.after(selection.focus(), backwards);
    if (next != null) {
      grid.move(GridSelection.at(next), next);
      say();
    }
  }

  private void replaceOne() {
    GridSelection selection = grid.selection();
    GridEditing editing = grid.editing();
    if (selection == null || editing == null) {
      return;
    }
    var texts = find.replaced(editing, by.getText(), List.of(selection.focus()));
    if (!texts.isEmpty() && find.indexOf(selection.focus()) >= 0) {
      commits.type(selection.focus(), texts.getFirst().text());
    }
    go(false);
  }

  private void replaceAll() {
    GridEditing editing = grid.editing();
    if (editing == null) {
      return;
    }
    var texts = find.replaced(editing, by.getText(), find.all());
    if (texts.isEmpty()) {
      count.setText(messages.text("grid.find.nothing-to-replace"));
    } else {
      commits.run(editing.typeAll(texts));
    }
  }
}
