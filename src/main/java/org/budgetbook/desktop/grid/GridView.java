package org.budgetbook.desktop.grid;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The grid control. Shows a {@link GridModel}; scrolling, selecting and zooming only repaint. For
 * the FX thread.
 */
public final class GridView extends Region {

  private final Canvas canvas = new Canvas();
  private final ScrollBar down = new ScrollBar();
  private final ScrollBar across = new ScrollBar();

  /** Lies over the focus cell: the place of the one persistent editor. */
  private final Region editorPlace = new Region();

  private final String family;
  private final TextWidths widths;
  private final GridColors colors = new GridColors(this, this::requestPaint);
  private final ReadOnlyObjectWrapper<@Nullable CellRange> selectedRange =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);

  private final AnimationTimer nextFrame =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          stop();
          paint();
        }
      };

  private GridModel model;
  private int frozenColumns;
  private GridScale scale = new GridScale(1);
  private double[] minimums = {};
  private double naturalWidth;
  private Viewport view;
  private @Nullable GridSelection selection;

  /** A grid that writes in a font family. */
  public GridView(String family, GridModel model, int frozenColumns) {
    this.family = family;
    this.widths = new FontWidths(family);
    this.model = model;
    this.frozenColumns = frozenColumns;
    getStyleClass().add("grid");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    down.setOrientation(Orientation.VERTICAL);
    across.setOrientation(Orientation.HORIZONTAL);
    down.setFocusTraversable(false);
    across.setFocusTraversable(false);
    editorPlace.setMouseTransparent(true);
    editorPlace.setManaged(false);
    getChildren().addAll(canvas, editorPlace, down, across);
    view = measured(0, 0, 0);
    selection = start();
    selectedRange.set(selection == null ? null : selection.range(model));
    focusedProperty().addListener((source, before, after) -> requestPaint());
    down.valueProperty()
        .addListener((source, before, after) -> scrollTo(view.scrollX(), after.doubleValue()));
    across
        .valueProperty()
        .addListener((source, before, after) -> scrollTo(after.doubleValue(), view.scrollY()));
    new GridInput(this).install();
  }

  private @Nullable GridSelection start() {
    return model.rowCount() == 0 ? null : GridSelection.at(new CellPlace(0, 0));
  }

  /** Shows another model, from its top left cell on. */
  public void show(GridModel other, int frozen) {
    model = other;
    frozenColumns = frozen;
    selection = start();
    view = measured(getWidth(), 0, 0);
    select(selection);
    requestLayout();
  }

  public GridModel model() {
    return model;
  }

  /** Where a cell stands in this control; empty space where it is scrolled away. */
  public Box cellBounds(int row, int column) {
    int start = GridSelection.startOf(model, row, column);
    int right = start + Math.max(1, model.cell(row, start).span()) - 1;
    return view.box(new CellRange(row, start, row, right));
  }

  public ReadOnlyObjectProperty<@Nullable CellRange> selectedRangeProperty() {
    return selectedRange.getReadOnlyProperty();
  }

  public ReadOnlyDoubleProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  /** Shows the grid at a zoom; 1 is its own size. */
  public void setZoom(double value) {
    scale = new GridScale(value);
    zoom.set(scale.zoom());
    view = measured(getWidth(), view.scrollX(), view.scrollY());
    requestLayout();
  }

  /** Larger by steps, smaller where negative. */
  public void zoomBy(int steps) {
    setZoom(scale.stepped(steps).zoom());
  }

  /** Selects a range whose focus is its top left cell, and scrolls there. */
  public void select(CellRange range) {
    move(
        new GridSelection(
            new CellPlace(range.top(), range.left()), new CellPlace(range.bottom(), range.right())),
        new CellPlace(range.top(), range.left()));
  }

  /** Puts the selection on the clipboard, as text and as an HTML table. */
  public void copy() {
    CellRange range = selectedRange.get();
    if (range != null) {
      ClipboardContent content = new ClipboardContent();
      content.putString(SelectionText.tsv(model, range));
      content.putHtml(SelectionText.html(model, range));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  @Nullable GridSelection selection() {
    return selection;
  }

  Viewport view() {
    return view;
  }

  /** Takes a selection and scrolls as little as shows {@code lead}. */
  void move(GridSelection next, CellPlace lead) {
    int start = GridSelection.startOf(model, lead.row(), lead.column());
    select(next);
    CellPlace shown = new CellPlace(lead.row(), start);
    scrollTo(view.revealing(CellRange.between(shown, lead)));
  }

  private void select(@Nullable GridSelection next) {
    selection = next;
    selectedRange.set(next == null ? null : next.range(model));
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    requestPaint();
  }

  void scrollTo(double x, double y) {
    scrollTo(view.scrolledTo(Math.rint(x), Math.rint(y)));
  }

  private void scrollTo(Viewport next) {
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

  /** Paints now what is in view. */
  void paint() {
    if (view.width() > 0 && view.height() > 0) {
      placeEditor();
      new GridPainter(
              canvas.getGraphicsContext2D(), colors, widths, family, model, view, scale, selection)
          .paint(isFocused());
    }
  }

  private void placeEditor() {
    if (selection != null) {
      Box box = cellBounds(selection.focus().row(), selection.focus().column());
      editorPlace.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }
  }

  /** Measures the model for a width; what was scrolled to stays as far as it can. */
  private Viewport measured(double width, double scrollX, double scrollY) {
    GridLayout layout = new GridLayout(model, widths, scale, frozenColumns);
    minimums = layout.minimumWidths();
    naturalWidth = layout.naturalWidth(minimums);
    GridMetrics metrics = layout.metrics(minimums, Math.max(0, Math.floor(width)));
    return new Viewport(metrics, width, Double.MAX_VALUE, scrollX, scrollY);
  }

  @Override
  protected void layoutChildren() {
    double bar = Math.ceil(down.prefWidth(-1));
    GridLayout layout = new GridLayout(model, widths, scale, frozenColumns);
    GridMetrics metrics = layout.metrics(minimums, Math.floor(getWidth()));
    boolean tall = metrics.headerHeight() + metrics.bodyHeight() > getHeight();
    double width = Math.floor(getWidth()) - (tall ? bar : 0);
    if (tall) {
      metrics = layout.metrics(minimums, width);
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

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> selection == null ? "" : SelectionText.spoken(model, selection.focus());
      case ROW_COUNT -> model.rowCount();
      case COLUMN_COUNT -> model.columnCount();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
