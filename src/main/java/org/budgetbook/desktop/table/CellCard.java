package org.budgetbook.desktop.table;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.budgetbook.desktop.grid.Box;
import org.budgetbook.library.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What opens at a cell: its make-up, or the questions of a new line. Lies in the page itself, not
 * in a window of its own, so that the keyboard and input methods stay where they are.
 */
final class CellCard extends VBox {

  private static final double WIDTH = 520;
  private static final double MARGIN = 12;
  private static final double GAP = 6;

  private final Label title = new Label();
  private final StackPane body = new StackPane();
  private Runnable closed = () -> {};

  CellCard(Messages messages) {
    getStyleClass().add("cell-card");
    setId("cell-card");
    title.getStyleClass().add("cell-card-title");
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    Button close = new Button(null, new FontIcon(Feather.X));
    close.getStyleClass().addAll("flat", "button-icon");
    close.setTooltip(new Tooltip(messages.text("live.close")));
    close.setAccessibleText(messages.text("live.close"));
    close.setFocusTraversable(false);
    close.setOnAction(event -> close());
    HBox head = new HBox(title, close);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(head, body);
    setPrefWidth(WIDTH);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMinHeight(Region.USE_PREF_SIZE);
    setVisible(false);
    setManaged(false);
    StackPane.setAlignment(this, Pos.TOP_LEFT);
    heightProperty().addListener((source, before, after) -> stayInside());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
  }

  /**
   * Opens beside a cell, wholly inside a page.
   *
   * @param cell its place in the page
   * @param growth by how much the content may grow while it is open
   * @param whenClosed what is to be done then
   */
  void open(
      String heading, Node content, Box cell, Region page, double growth, Runnable whenClosed) {
    title.setText(heading);
    body.getChildren().setAll(content);
    closed = whenClosed;
    setVisible(true);
    setManaged(true);
    applyCss();
    double height = prefHeight(WIDTH) + growth;
    double x = Math.clamp(cell.x(), MARGIN, Math.max(MARGIN, page.getWidth() - WIDTH - MARGIN));
    double below = cell.y() + cell.height() + GAP;
    double y = below;
    if (below + height + MARGIN > page.getHeight()) {
      double above = cell.y() - GAP - height;
      y = above >= MARGIN ? above : Math.max(MARGIN, page.getHeight() - height - MARGIN);
    }
    StackPane.setMargin(this, new Insets(y, MARGIN, MARGIN, x));
  }

  /** What grows while it is open moves up, so that its buttons stay in the page. */
  private void stayInside() {
    Insets place = StackPane.getMargin(this);
    if (isOpen() && place != null && getParent() instanceof Region page) {
      double highest = Math.max(MARGIN, page.getHeight() - getHeight() - MARGIN);
      if (place.getTop() > highest) {
        Insets higher = new Insets(highest, MARGIN, MARGIN, place.getLeft());
        Platform.runLater(() -> StackPane.setMargin(this, higher));
      }
    }
  }

  boolean isOpen() {
    return isVisible();
  }

  void close() {
    if (isVisible()) {
      setVisible(false);
      setManaged(false);
      body.getChildren().clear();
      closed.run();
    }
  }
}
