package org.budgetbook.desktop.form;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A form as a page: a title, a line of help, then its parts one under another. */
final class FormLayout {

  private static final String SHEET = "/desktop/form.css";

  private final VBox body = new VBox();
  private final ScrollPane root = new ScrollPane(body);

  FormLayout(String title, String help) {
    Label heading = new Label(title);
    heading.getStyleClass().add("form-title");
    Label line = new Label(help);
    line.getStyleClass().add("form-help");
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    body.getStyleClass().add("form-body");
    body.getChildren().addAll(heading, line);
    root.setFitToWidth(true);
    root.getStyleClass().add("form-page");
    style(root);
  }

  /** Gives a page the look of forms. */
  static void style(javafx.scene.Parent page) {
    page.getStylesheets().add(SHEET);
  }

  void add(Node part) {
    body.getChildren().add(part);
  }

  ScrollPane root() {
    return root;
  }
}
