package org.budgetbook.desktop.grid;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What a grid is drawn on: its body with a bar below, its zoom, column widths and colours. */
abstract sealed class GridSurface extends Region permits GridView {

  private final String family;
  private final GridColors colors = new GridColors(this, this::requestPaint);
  private final GridBody body;
  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
  private double[] columnWidths = {};
  private double textScale = 1;
  private Set<CellPlace> marks = Set.of();
  private Map<CellPlace, GridCorner> corners = Map.of();
  private @Nullable GridLooks looks;
  private String columnsOf = "";
  private @Nullable GridPen pen;

  GridSurface(String family, GridModel model, int frozenColumns) {
    this.family = family;
    body = new GridBody(new FontWidths(family), model, frozenColumns, this::paint);
  }

  /** Paints now what is in view. */
  abstract void paint();

  /** How high the bar under the body is, in pixels; 0 while there is none. */
  abstract double barHeight();

  abstract void placeBar(double y, double width, double height);

  /** How words are written in what opens over the grid. */
  PopupLook popups() {
    return new PopupLook(family, () -> textScale);
  }

  GridBody body() {
    return body;
  }

  /** A pen for the body, at its scale. */
  GridPen pen() {
    GridPen current = pen;
    if (current == null || !current.scale().equals(body.scale())) {
      current =
          new GridPen(
              body.canvas().getGraphicsContext2D(), colors, body.widths(), family, body.scale());
      pen = current;
    }
    return current;
  }

  void showBody(GridModel model, int frozenColumns) {
    columnWidths = new double[0];
    body.show(model, frozenColumns, columnWidths);
  }

  /** The widths the user has set, in pixels at zoom 1; empty while they follow the content. */
  public double[] columnWidths() {
    return columnWidths.clone();
  }

  /** Takes widths that were set before, one for each column; empty lets them follow the content. */
  public void setColumnWidths(double... widths) {
    columnWidths = widths.length == body.columnCount() ? widths.clone() : new double[0];
    body.remeasure(body.scale(), columnWidths);
    requestLayout();
  }

  /**
   * Shows the grid as all others of the window, from now on, and with the column widths remembered
   * for it.
   *
   * @param name under which this grid's column widths are remembered
   */
  public void follow(GridLooks shared, String name) {
    columnsOf = name;
    if (looks == null) {
      shared.zoomProperty().addListener((source, before, after) -> setZoom(after.doubleValue()));
      zoom.addListener((source, before, after) -> shared.setZoom(after.doubleValue()));
      shared.textScaleProperty().addListener((source, before, after) -> scaleText(after));
      looks = shared;
      textScale = shared.textScaleProperty().get();
      setZoom(shared.zoomProperty().get());
    }
    setColumnWidths(shared.widths(name));
  }

  private void scaleText(Number scale) {
    textScale = scale.doubleValue();
    setZoom(zoom.get());
  }

  void resizeColumns(double... widths) {
    setColumnWidths(widths);
    if (looks != null) {
      looks.setWidths(columnsOf, columnWidths());
    }
  }

  public ReadOnlyDoubleProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  /** Shows the grid at a zoom; 1 is its own size. */
  public void setZoom(double value) {
    double next = new GridScale(value).zoom();
    body.remeasure(new GridScale(next, textScale), columnWidths);
    zoom.set(next);
    requestLayout();
  }

  /** Larger by steps, smaller where negative. */
  public void zoomBy(int steps) {
    setZoom(new GridScale(zoom.get()).stepped(steps).zoom());
  }

  /** Shades the cells that the last change moved, until the next change; places of the model. */
  public void mark(Set<CellPlace> places) {
    marks = Set.copyOf(places);
    requestPaint();
  }

  Set<CellPlace> marks() {
    return marks;
  }

  /** Marks cells in their corner, instead of those marked before; places of the model. */
  public void setCorners(Map<CellPlace, GridCorner> places) {
    if (!places.equals(corners)) {
      corners = Map.copyOf(places);
      requestPaint();
    }
  }

  /** The cells marked in their corner; places of the model. */
  public Map<CellPlace, GridCorner> corners() {
    return corners;
  }

  void requestPaint() {
    body.requestPaint();
  }

  @Override
  protected void layoutChildren() {
    double bar = barHeight();
    body.resizeRelocate(0, 0, getWidth(), getHeight() - bar);
    placeBar(getHeight() - bar, getWidth(), bar);
  }

  @Override
  protected double computePrefWidth(double height) {
    return body.prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return body.prefHeight(width) + barHeight();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 200;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 100;
  }

  GridColors colors() {
    return colors;
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return GridColors.cssMetaData();
  }
}
