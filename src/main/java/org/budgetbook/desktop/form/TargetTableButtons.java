package org.budgetbook.desktop.form;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.budgetbook.book.Book;
import org.budgetbook.desktop.control.ActionQueue;
import org.budgetbook.message.Message;
import org.budgetbook.sheet.PastedTable;

/** Takes the targets of all projects to Excel and back, over the clipboard. For the FX thread. */
final class TargetTableButtons extends VBox {

  private final FormDesk desk;
  private final TargetTable table;
  private final ActionQueue queue;
  private final Runnable save;
  private final Label said = new Label();

  /**
   * @param save saves what is being typed, so that it goes along
   */
  TargetTableButtons(FormDesk desk, Runnable save) {
    this.desk = desk;
    this.save = save;
    table = new TargetTable(desk.messages());
    queue = desk.queue();
    said.setId("target-table-said");
    said.getStyleClass().add("form-hint");
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    HBox buttons =
        new HBox(
            button("target-table-copy", "form.table.copy", this::copy),
            button("target-table-paste", "form.table.paste", this::paste));
    buttons.getStyleClass().add("form-line");
    getStyleClass().add("target-table-buttons");
    getChildren().addAll(buttons, said);
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button(desk.text(key));
    button.setId(id);
    button.setTooltip(new Tooltip(desk.text(key + ".hint")));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> {
      save.run();
      action.run();
    });
    return button;
  }

  private void copy() {
    // After what was just saved.
    var _ =
        queue.submit(book -> {
          Platform.runLater(() -> copy(book));
          return Optional.empty();
        });
  }

  private void copy(Book book) {
    ClipboardContent content = new ClipboardContent();
    content.putString(table.text(book));
    content.putHtml(table.html(book));
    Clipboard.getSystemClipboard().setContent(content);
    said.setText(desk.text("form.table.copied", book.projects().size()));
  }

  private void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    PastedTable pasted = PastedTable.ofText(text == null ? "" : text);
    var _ =
        queue
            .submit(book -> TargetPaste.action(table, book, pasted))
            .whenComplete((done, failure) -> {
              Message sentence =
                  failure != null
                      ? desk.failures().sentenceOf(failure)
                      : done.map(each ->
                              Message.of("form.paste.done", each.applied().action().label()))
                          .orElse(Message.of("form.paste.same"));
              Platform.runLater(() -> said.setText(desk.messages().text(sentence)));
            });
  }
}
