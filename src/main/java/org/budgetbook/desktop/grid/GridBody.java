package org.budgetbook.desktop.grid;

import java.util.BitSet;
import javafx.animation.AnimationTimer;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;

/** The canvas with its scroll bars: measures a model, scrolls over it, and paints once a frame. */
final class GridBody extends Region {

  private final Canvas canvas = new Canvas();
  private final ScrollBar down = new ScrollBar();
  private final ScrollBar across = new ScrollBar();
  private final TextWidths widths;
  private final Runnable painting;

  private final AnimationTimer nextFrame =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          stop();
          paint();
        }
      };

  private GridScale scale = new GridScale(1);
  private GridLayout layout;
  private double[] minimums = {};
  private double naturalWidth;
  private boolean buttons;
  private Viewport view;

  /** A body for a model; {@code painting} paints what is in view. */
  GridBody(TextWidths widths, GridModel model, int frozenColumns, Runnable painting) {
    this.widths = widths;
    this.painting = painting;
    down.setOrientation(Orientation.VERTICAL);
    across.setOrientation(Orientation.HORIZONTAL);
    down.setFocusTraversable(false);
    across.setFocusTraversable(false);
    getChildren().addAll(canvas, down, across);
    layout = new GridLayout(model, widths, scale, frozenColumns, false, new double[0]);
    view = measured(0, 0, 0);
    down.valueProperty()
        .addListener((source, before, after) -> scrollTo(view.scrollX(), after.doubleValue()));
    across
        .valueProperty()
        .addListener((source, before, after) -> scrollTo(after.doubleValue(), view.scrollY()));
  }

  /** Measures another model; scrolled to the top left. */
  void show(GridModel model, int frozenColumns, double[] columnWidths) {
    layout = new GridLayout(model, widths, scale, frozenColumns, layout.buttons(), columnWidths);
    view = measured(getWidth(), 0, 0);
    requestLayout();
  }

  /** Takes a model that differs in content; stays where it is scrolled to. */
  void update(GridModel model) {
    GridLayout next = layout.with(model);
    double[] before = minimums;
    BitSet changed = next.changedRows(layout.model());
    minimums = next.grown(minimums, changed);
    naturalWidth = next.naturalWidth(minimums);
    boolean sameColumns = java.util.Arrays.equals(before, minimums);
    GridMetrics metrics =
        sameColumns
            ? next.revised(view.metrics(), layout.model().header(), changed)
            : next.metrics(minimums, Math.floor(getWidth()));
    boolean sameHeight = metrics.bodyHeight() == view.metrics().bodyHeight();
    layout = next;
    view = new Viewport(metrics, view.width(), view.height(), view.scrollX(), view.scrollY());
    if (!sameColumns || !sameHeight) {
      requestLayout();
    }
    requestPaint();
  }

  /** Leaves room for buttons in the headings of columns. */
  void buttons(boolean room) {
    buttons = room;
    remeasure(scale, layout.columnWidths());
  }

  /** Measures the same model at another scale or with other column widths. */
  void remeasure(GridScale other, double[] columnWidths) {
    scale = other;
    layout =
        new GridLayout(
            layout.model(), widths, scale, layout.frozenColumns(), buttons, columnWidths);
    view = measured(getWidth(), view.scrollX(), view.scrollY());
    requestLayout();
  }

  private Viewport measured(double width, double scrollX, double scrollY) {
    minimums = layout.minimumWidths();
    naturalWidth = layout.naturalWidth(minimums);
    GridMetrics metrics = layout.metrics(minimums, Math.max(0, Math.floor(width)));
    return new Viewport(metrics, width, Double.MAX_VALUE, scrollX, scrollY);
  }

  int columnCount() {
    return layout.model().columnCount();
  }

  Canvas canvas() {
    return canvas;
  }

  TextWidths widths() {
    return widths;
  }

  GridScale scale() {
    return scale;
  }

  Viewport view() {
    return view;
  }

  /** The widest content of a column, in pixels at zoom 1. */
  double fittingWidth(int column) {
    return Math.ceil(layout.fittingWidth(column) / scale.factor());
  }

  void scrollTo(double x, double y) {
    scrollTo(view.scrolledTo(Math.rint(x), Math.rint(y)));
  }

  void scrollTo(Viewport next) {
    if (next.scrollX() != view.scrollX() || next.scrollY() != view.scrollY()) {
      view = next;
      down.setValue(view.scrollY());
      across.setValue(view.scrollX());
      requestPaint();
    }
  }

  void requestPaint() {
    nextFrame.start();
  }

  void paint() {
    if (view.width() > 0 && view.height() > 0 && view.height() < Double.MAX_VALUE) {
      painting.run();
    }
  }

  @Override
  protected void layoutChildren() {
    double bar = Math.ceil(down.prefWidth(-1));
    GridMetrics metrics = fitted(Math.floor(getWidth()));
    boolean tall = metrics.headerHeight() + metrics.bodyHeight() > getHeight();
    double width = Math.floor(getWidth()) - (tall ? bar : 0);
    if (tall) {
      metrics = fitted(width);
    }
    boolean wide = metrics.width() > width;
    double height = Math.floor(getHeight()) - (wide ? bar : 0);
    view = new Viewport(metrics, width, height, view.scrollX(), view.scrollY());
    canvas.setWidth(width);
    canvas.setHeight(height);
    bar(down, tall, view.maxScrollY(), view.scrollY(), height);
    bar(across, wide, view.maxScrollX(), view.scrollX(), width);
    down.resizeRelocate(width, 0, bar, height);
    across.resizeRelocate(0, height, width, bar);
    paint();
  }

  /** Metrics for a width; those in use where the columns come out the same. */
  private GridMetrics fitted(double width) {
    Edges columns = layout.columns(minimums, width);
    boolean same = columns.sameAs(view.metrics().columns());
    return same ? view.metrics() : layout.metrics(minimums, width);
  }

  private void bar(ScrollBar bar, boolean needed, double maximum, double value, double page) {
    bar.setVisible(needed);
    bar.setMax(maximum);
    bar.setVisibleAmount(maximum * page / (maximum + page));
    bar.setUnitIncrement(scale.rowHeight());
    bar.setBlockIncrement(page);
    bar.setValue(value);
  }

  @Override
  protected double computePrefWidth(double height) {
    return naturalWidth + Math.ceil(down.prefWidth(-1));
  }

  @Override
  protected double computePrefHeight(double width) {
    GridMetrics metrics = view.metrics();
    return metrics.headerHeight() + metrics.bodyHeight();
  }
}
