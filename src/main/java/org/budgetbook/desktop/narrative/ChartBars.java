package org.budgetbook.desktop.narrative;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.budgetbook.narrative.Chart;

/** A chart as bars, each beside its amount and share. */
final class ChartBars extends VBox {

  ChartBars(Chart chart) {
    getStyleClass().add("narrative-chart");
    Label title = new Label(chart.title());
    title.getStyleClass().add("narrative-chart-title");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("narrative-chart-grid");
    ColumnConstraints names = new ColumnConstraints();
    names.setMaxWidth(220);
    ColumnConstraints bars = new ColumnConstraints();
    bars.setHgrow(Priority.ALWAYS);
    ColumnConstraints amounts = new ColumnConstraints();
    amounts.setHalignment(HPos.RIGHT);
    ColumnConstraints shares = new ColumnConstraints();
    shares.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().addAll(names, bars, amounts, shares);
    long whole = Math.max(1, chart.total().fen());
    int row = 0;
    for (Chart.Slice slice : chart.slices()) {
      Label amount = new Label(slice.amountText());
      Label share = new Label(slice.shareText());
      amount.setMinWidth(Region.USE_PREF_SIZE);
      share.setMinWidth(Region.USE_PREF_SIZE);
      grid.addRow(
          row++,
          new Label(slice.label()),
          bar((int) (slice.amount().fen() * 1000 / whole)),
          amount,
          share);
    }
    getChildren().addAll(title, grid);
    setAccessibleText(chart.title());
  }

  private static StackPane bar(int thousandths) {
    Region filled = new Region();
    filled.getStyleClass().add("narrative-bar");
    StackPane place = new StackPane(filled);
    place.getStyleClass().add("narrative-bar-place");
    place.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    filled.maxWidthProperty().bind(place.widthProperty().multiply(thousandths / 1000.0));
    filled.minWidthProperty().bind(place.widthProperty().multiply(thousandths / 1000.0));
    return place;
  }
}
