package org.budgetbook.desktop.preview;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.budgetbook.library.Messages;

/** Asks as what a budget is to be exported (导出). */
public final class ExportPanel extends VBox {

  private final Messages messages;
  private final ToggleGroup formats = new ToggleGroup();
  private final Label open = new Label();
  private int openTexts;

  /**
   * @param before the format that was chosen last
   * @param chosen gets the format; the file is asked for after it
   */
  public ExportPanel(
      Messages messages, ExportFormat before, Consumer<ExportFormat> chosen, Runnable cancel) {
    this.messages = messages;
    getStylesheets().add("/desktop/preview.css");
    getStyleClass().add("dialog-panel");
    setId("export-panel");
    Label title = new Label(messages.text("preview.export.title"));
    title.getStyleClass().add("dialog-title");
    VBox choices = new VBox();
    choices.getStyleClass().add("export-choices");
    for (ExportFormat format : ExportFormat.values()) {
      choices.getChildren().add(choice(format, format == before));
    }
    open.setId("export-open");
    open.setWrapText(true);
    open.getStyleClass().add("preview-open");
    open.setMaxWidth(Double.MAX_VALUE);
    open.managedProperty().bind(open.visibleProperty());
    open.setVisible(false);
    formats.selectedToggleProperty().addListener((property, old, now) -> warn());
    Button export = new Button(messages.text("preview.export.choose-file"));
    export.setId("export-go");
    export.getStyleClass().add("accent");
    export.setDefaultButton(true);
    export.setOnAction(event -> chosen.accept(format()));
    // A radio button takes Enter for itself.
    choices.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            export.fire();
            event.consume();
          }
        });
    Button no = new Button(messages.text("preview.cancel"));
    no.setCancelButton(true);
    no.setOnAction(event -> cancel.run());
    HBox buttons = new HBox(no, export);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("dialog-buttons");
    getChildren().addAll(title, choices, open, buttons);
  }

  private Node choice(ExportFormat format, boolean selected) {
    String key = "preview.format." + key(format);
    RadioButton button = new RadioButton(messages.text(key));
    button.setToggleGroup(formats);
    button.setUserData(format);
    button.setSelected(selected);
    button.setId("export-" + key(format));
    button.setMinWidth(Region.USE_PREF_SIZE);
    Label more = new Label(messages.text(key + ".more"));
    more.getStyleClass().add("export-more");
    more.setWrapText(true);
    more.setOnMouseClicked(event -> button.setSelected(true));
    button.setAccessibleHelp(more.getText());
    VBox line = new VBox(button, more);
    line.getStyleClass().add("export-choice");
    return line;
  }

  private static String key(ExportFormat format) {
    return format.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private ExportFormat format() {
    return (ExportFormat) formats.getSelectedToggle().getUserData();
  }

  /** How many texts have still to be written: what is exported is a draft then. */
  public void open(int texts) {
    openTexts = texts;
    warn();
  }

  private void warn() {
    open.setVisible(openTexts > 0 && format().hasText());
    open.setText(messages.text("preview.export.open", openTexts));
  }

  /** What the keyboard begins at. */
  public Node first() {
    return (Node) formats.getSelectedToggle();
  }
}
