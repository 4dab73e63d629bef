package org.budgetbook.desktop.manual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.budgetbook.library.Resources;
import org.budgetbook.manual.ManualBlock;
import org.budgetbook.manual.Piece;
import org.budgetbook.manual.TableShares;

/** Turns the blocks of a chapter into nodes. */
final class ManualNodes {

  private static final double STEP = 24;

  private final Resources resources;
  private final ObservableDoubleValue width;

  /**
   * @param width of a page of the manual, which no picture is wider than
   */
  ManualNodes(Resources resources, ObservableDoubleValue width) {
    this.resources = resources;
    this.width = width;
  }

  List<Node> of(List<ManualBlock> blocks) {
    List<Node> nodes = new ArrayList<>();
    for (ManualBlock block : blocks) {
      nodes.add(
          switch (block) {
            case ManualBlock.Heading heading -> heading(heading);
            case ManualBlock.Text text -> flow(text.pieces(), "manual-text");
            case ManualBlock.Item item -> item(item);
            case ManualBlock.Table table -> table(table);
            case ManualBlock.Program program -> program(program);
            case ManualBlock.Picture picture -> picture(picture);
          });
    }
    return nodes;
  }

  private static Node heading(ManualBlock.Heading heading) {
    return flow(
        List.of(new Piece(heading.text(), Piece.Kind.PLAIN)),
        heading.level() == 1 ? "manual-title" : "manual-heading");
  }

  private static Node item(ManualBlock.Item item) {
    Label mark = new Label(item.mark());
    mark.getStyleClass().add("manual-mark");
    TextFlow words = flow(item.pieces(), "manual-text");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(mark, words);
    line.getStyleClass().add("manual-item");
    line.setPadding(new javafx.geometry.Insets(0, 0, 0, item.depth() * STEP));
    return line;
  }

  private static Node table(ManualBlock.Table table) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("manual-table");
    for (int share : TableShares.percent(table)) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(share);
      grid.getColumnConstraints().add(column);
    }
    for (int row = 0; row < table.rows().size(); row++) {
      List<List<Piece>> cells = table.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        StackPane cell = new StackPane(flow(cells.get(column), "manual-text"));
        cell.getStyleClass().add(row == 0 ? "manual-table-head" : "manual-table-cell");
        grid.add(cell, column, row);
      }
    }
    return grid;
  }

  private static Node program(ManualBlock.Program program) {
    Label lines = new Label(String.join("\n", program.lines()));
    lines.setWrapText(true);
    lines.setMaxWidth(Double.MAX_VALUE);
    lines.getStyleClass().add("manual-program");
    return lines;
  }

  private Node picture(ManualBlock.Picture picture) {
    Image image = read(picture.file());
    ImageView view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setAccessibleText(picture.caption());
    view.fitWidthProperty().bind(Bindings.min(image.getWidth(), width));
    StackPane framed = new StackPane(view);
    framed.getStyleClass().add("manual-picture");
    framed.setMaxWidth(StackPane.USE_PREF_SIZE);
    Label caption = new Label(picture.caption());
    caption.getStyleClass().add("manual-caption");
    VBox whole = new VBox(framed, caption);
    whole.setSpacing(4);
    return whole;
  }

  private Image read(String file) {
    try (InputStream in = resources.open(file)) {
      return new Image(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TextFlow flow(List<Piece> pieces, String style) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add(style);
    for (Piece piece : pieces) {
      Text text = new Text(piece.text());
      text.getStyleClass()
          .add(
              switch (piece.kind()) {
                case PLAIN -> "manual-word";
                case STRONG -> "manual-strong";
                case KEY -> "manual-key";
              });
      flow.getChildren().add(text);
    }
    return flow;
  }
}
