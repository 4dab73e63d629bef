package org.budgetbook.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A question over the window: until it is answered the window behind it takes neither keys nor
 * clicks.
 */
final class DialogVeil extends StackPane {

  private @Nullable Node before;
  private @Nullable Node first;

  DialogVeil() {
    getStyleClass().add("dialog-veil");
    setAlignment(Pos.CENTER);
    setVisible(false);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
    sceneProperty()
        .addListener((property, old, scene) -> {
          if (scene != null) {
            scene.focusOwnerProperty().addListener((owner, was, now) -> keepFocus(now));
          }
        });
  }

  /**
   * Asks.
   *
   * @param begin what the keyboard begins at
   */
  void open(Region panel, Node begin) {
    if (!isVisible()) {
      before = getScene().getFocusOwner();
    }
    panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().setAll(panel);
    first = begin;
    setVisible(true);
    begin.requestFocus();
  }

  /** Asks with a page that fills the window but for a frame: what is behind stays in sight. */
  void fill(Region page) {
    page.setPrefSize(Double.MAX_VALUE, Double.MAX_VALUE);
    page.setMinSize(0, 0);
    open(page, page);
    page.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
  }

  /** What is asked; null while nothing is. */
  @Nullable Node page() {
    return getChildren().isEmpty() ? null : getChildren().getFirst();
  }

  void close() {
    setVisible(false);
    getChildren().clear();
    first = null;
    if (before != null) {
      before.requestFocus();
      before = null;
    }
  }

  private void keepFocus(@Nullable Node owner) {
    Node begin = first;
    if (isVisible() && begin != null && owner != null && !isIn(owner)) {
      begin.requestFocus();
    }
  }

  private boolean isIn(Node owner) {
    for (Node at = owner; at != null; at = at.getParent()) {
      if (at.equals(this)) {
        return true;
      }
    }
    return false;
  }
}
