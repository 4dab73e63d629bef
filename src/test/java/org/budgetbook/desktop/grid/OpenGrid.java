package org.budgetbook.desktop.grid;

import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.budgetbook.desktop.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A grid of a few rows on a stage. */
abstract class OpenGrid {

  GridStage stage;

  @BeforeEach
  void open() {
    stage =
        new GridStage(
            "head | text   | a    | b    | c",
            "r1   | pear   | 3.00 | 2.00 |  ",
            "r2   | apple  | 1.00 | 5.00 |  ",
            "r3   | cherry | 2.00 | 4.00 |  ");
  }

  @AfterEach
  void close() {
    stage.close();
  }

  void select(int top, int left, int bottom, int right) {
    Fx.run(() -> stage.grid().select(new CellRange(top, left, bottom, right)));
  }

  void clipboard(String text) {
    Fx.run(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
  }

  String clipboard() {
    return Fx.call(() -> Clipboard.getSystemClipboard().getString());
  }

  TextField field(String id) {
    return (TextField) stage.grid().lookup(id);
  }

  static javafx.scene.control.Button field(javafx.scene.Parent root, String id) {
    return (javafx.scene.control.Button) root.lookup(id);
  }
}
