package org.budgetbook.desktop.grid;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/** A sentence at a cell: why something typed there was not taken. */
final class CellMessage {

  /** Between the cell and the sentence, in pixels. */
  private static final double GAP = 5;

  private static final double WIDTH = 360;

  private final Popup popup = new Popup();
  private final Label sentence = new Label();
  private final PopupLook look;
  private final StackPane pane;

  CellMessage(PopupLook look) {
    this.look = look;
    sentence.setWrapText(true);
    pane = new StackPane(sentence);
    pane.setId("grid-message");
    pane.getStyleClass().add("grid-message");
    pane.getStylesheets().add(GridView.STYLE_SHEET);
    popup.getContent().add(pane);
    popup.setAutoFix(true);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    popup.setHideOnEscape(false);
  }

  /** Says a sentence under a box of a node that is on the screen. */
  void show(String text, Node node, Box box) {
    sentence.setText(text);
    sentence.setMaxWidth(look.scaled(WIDTH));
    pane.setStyle(look.style());
    Point2D corner = node.localToScreen(box.x(), box.bottom() + GAP);
    if (corner != null && node.getScene().getWindow() != null) {
      popup.show(node, corner.getX(), corner.getY());
    }
  }

  boolean isShowing() {
    return popup.isShowing();
  }

  String text() {
    return isShowing() ? sentence.getText() : "";
  }

  void hide() {
    popup.hide();
  }
}
