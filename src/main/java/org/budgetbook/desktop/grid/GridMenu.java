package org.budgetbook.desktop.grid;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.budgetbook.library.Messages;
import org.jspecify.annotations.Nullable;

/** What the right mouse button offers: the commands of the selection with their keys. */
final class GridMenu {

  private static final KeyCombination.Modifier[] PLAIN = {};

  private final GridView grid;
  private final GridCommands commands;
  private final FindBar find;
  private final Messages messages;
  private final ContextMenu menu = new ContextMenu();

  GridMenu(GridView grid, GridCommands commands, FindBar find, Messages messages) {
    this.grid = grid;
    this.commands = commands;
    this.find = find;
    this.messages = messages;
    menu.getStyleClass().add("grid-menu");
  }

  ContextMenu menu() {
    return menu;
  }

  void show(Node node, double screenX, double screenY) {
    menu.getItems().clear();
    boolean edits = commands.isEditable();
    if (edits) {
      add("grid.menu.cut", control(KeyCode.X), commands::cut);
    }
    add("grid.menu.copy", control(KeyCode.C), commands::copy);
    if (edits) {
      add("grid.menu.paste", control(KeyCode.V), commands::paste);
      separate();
      add("grid.menu.fill-down", control(KeyCode.D), commands::fillDown);
      add("grid.menu.clear", new KeyCodeCombination(KeyCode.DELETE, PLAIN), commands::clear);
    }
    if (commands.changesRows()) {
      separate();
      add("grid.menu.insert-rows", control(KeyCode.PLUS), commands::insertRows);
      add("grid.menu.remove-rows", control(KeyCode.MINUS), commands::removeRows);
    }
    if (commands.folds()) {
      separate();
      add("grid.menu.fold-all", null, () -> grid.foldAll(true));
      add("grid.menu.unfold-all", null, () -> grid.foldAll(false));
    }
    separate();
    if (grid.isArrangeable()) {
      KeyCombination keys =
          new KeyCodeCombination(
              KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
      add("grid.menu.arrange", keys, grid.header()::openFilter);
    }
    add("grid.menu.find", control(KeyCode.F), () -> find.open(false));
    if (edits) {
      add("grid.menu.replace", control(KeyCode.H), () -> find.open(true));
    }
    if (grid.columnWidths().length > 0) {
      add("grid.menu.automatic-widths", null, () -> grid.resizeColumns());
    }
    menu.show(node, screenX, screenY);
  }

  private static KeyCombination control(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  private void separate() {
    menu.getItems().add(new SeparatorMenuItem());
  }

  private void add(String key, @Nullable KeyCombination keys, Runnable action) {
    MenuItem item = new MenuItem(messages.text(key));
    item.setId(key.replace('.', '-'));
    if (keys != null) {
      item.setAccelerator(keys);
    }
    item.setOnAction(event -> action.run());
    menu.getItems().add(item);
  }
}
