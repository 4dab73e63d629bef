package org.budgetbook.desktop.form;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.PageStage;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.junit.jupiter.api.io.TempDir;

/** Forms of the sample, opened on a page. */
abstract class OpenForm {

  @TempDir Path folder;
  final Resources resources = Resources.ofProgram();
  final Messages messages = new Messages(resources);

  PageStage open(String id) {
    return new PageStage(folder, session -> new FormPages(session, messages, resources).page(id));
  }

  static void put(PageStage stage, String id, String text) {
    TextInputControl field = stage.find(id, TextInputControl.class);
    Fx.run(() -> {
      field.requestFocus();
      field.setText(text);
    });
  }

  /** Moves the keyboard elsewhere, as a user does with the mouse. */
  static void leave(PageStage stage) {
    Fx.run(() -> stage.page().node().requestFocus());
  }

  static List<String> texts(PageStage stage) {
    return stage.page().node().lookupAll(".label").stream()
        .map(node -> node instanceof Label label ? label.getText() : "")
        .toList();
  }
}
