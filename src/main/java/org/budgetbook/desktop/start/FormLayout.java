package org.budgetbook.desktop.start;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.budgetbook.library.Messages;

/** A form in the middle of the window: title, fields, one sentence of complaint, buttons. */
final class FormLayout extends ScrollPane {

  private final Messages messages;
  private final Label title = new Label();
  private final Label explanation = new Label();
  private final VBox fields = new VBox();
  private final Label complaint = new Label();

  FormLayout(Messages messages, Node above, Button left, Button... right) {
    this.messages = messages;
    getStyleClass().add("start");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    title.getStyleClass().add("start-title");
    explanation.getStyleClass().add("start-more");
    explanation.setWrapText(true);
    fields.getStyleClass().add("form-fields");
    complaint.setId("complaint");
    complaint.getStyleClass().add("form-complaint");
    complaint.setWrapText(true);
    complaint.managedProperty().bind(complaint.visibleProperty());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox buttons = new HBox(left, gap);
    buttons.getChildren().addAll(right);
    buttons.getStyleClass().add("form-buttons");
    buttons.getChildren().forEach(button -> ((Region) button).setMinWidth(USE_PREF_SIZE));
    VBox column = new VBox(above, title, explanation, fields, complaint, buttons);
    column.getStyleClass().addAll("start-column", "form-column");
    HBox centred = new HBox(column);
    centred.setAlignment(Pos.TOP_CENTER);
    HBox.setHgrow(column, Priority.ALWAYS);
    setContent(centred);
  }

  /** Shows other fields under a heading. */
  void show(String key, Node... shown) {
    title.setText(messages.text(key));
    explanation.setText(messages.text(key + ".more"));
    fields.getChildren().setAll(shown);
    complain("");
    setVvalue(0);
  }

  /** What is still wrong, in one sentence; an empty one takes it away. */
  void complain(String sentence) {
    complaint.setText(sentence);
    complaint.setVisible(!sentence.isEmpty());
  }

  /** A field with its name above. */
  static VBox named(String name, Node field) {
    Label label = new Label(name);
    label.getStyleClass().add("form-name");
    label.setLabelFor(field);
    VBox box = new VBox(label, field);
    box.getStyleClass().add("form-named");
    return box;
  }
}
