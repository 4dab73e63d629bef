package org.budgetbook.desktop.form;

import javafx.geometry.Bounds;
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

  /** Scrolls as far as a field of the form can be seen whole. */
  static void bringIntoView(ScrollPane form, Node field) {
    // A form that is shown for the first time has no places yet.
    form.applyCss();
    form.layout();
    Bounds at = form.getContent().sceneToLocal(field.localToScene(field.getLayoutBounds()));
    double seen = form.getViewportBounds().getHeight();
    double hidden = form.getContent().getLayoutBounds().getHeight() - seen;
    double top = form.getVvalue() * hidden;
    if (hidden > 0 && (at.getMinY() < top || at.getMaxY() > top + seen)) {
      form.setVvalue(Math.clamp((at.getCenterY() - seen / 2) / hidden, 0, 1));
    }
  }

  ScrollPane root() {
    return root;
  }
}
