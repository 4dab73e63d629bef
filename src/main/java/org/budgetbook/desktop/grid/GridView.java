package org.budgetbook.desktop.grid;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.budgetbook.desktop.grid.GridNavigation.Step;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.jspecify.annotations.Nullable;

/**
 * The grid control. Shows a {@link GridModel}; scrolling, selecting and zooming only repaint. With
 * a {@link GridEditing} its cells can be typed. For the FX thread.
 */
public final class GridView extends Region {

  static final String STYLE_SHEET = "/desktop/grid.css";

  private final String family;
  private final GridColors colors = new GridColors(this, this::requestPaint);
  private final GridBody body;
  private final GridCommits commits;
  private final GridEditor editor;
  private final GridCommands commands;
  private final CellMessage message;
  private final ReadOnlyObjectWrapper<@Nullable CellRange> selectedRange =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);

  private GridModel model;
  private @Nullable GridEditing editing;
  private @Nullable GridSelection selection;
  private @Nullable CellPlace wanted;
  private Set<CellPlace> marks = Set.of();

  /** A grid that writes in a font family and speaks the program's own words. */
  public GridView(String family, GridModel model, int frozenColumns) {
    this(family, new Messages(Resources.ofProgram()), model, frozenColumns);
  }

  /** A grid that writes in a font family; read-only until it is given an editing. */
  public GridView(String family, Messages messages, GridModel model, int frozenColumns) {
    this.family = family;
    this.model = model;
    body = new GridBody(new FontWidths(family), model, frozenColumns, this::paint);
    message = new CellMessage(family);
    commits = new GridCommits(this, message, messages.text("grid.failed"));
    editor = new GridEditor(this, commits, new SuggestionList(this, family));
    commands = new GridCommands(this, commits, editor);
    getStyleClass().add("grid");
    getStylesheets().add(STYLE_SHEET);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    getChildren().addAll(body, editor.field());
    selection = start();
    selectedRange.set(selection == null ? null : selection.range(model));
    new GridKeys(this, editor, commands).install();
    new GridMouse(this, editor).install();
  }

  private @Nullable GridSelection start() {
    return model.rowCount() == 0 ? null : GridSelection.at(new CellPlace(0, 0));
  }

  /** Shows another model, from its top left cell on; what is being typed is handed over first. */
  public void show(GridModel other, int frozen) {
    editor.commit();
    commits.reset();
    model = other;
    marks = Set.of();
    wanted = null;
    body.show(other, frozen, new double[0]);
    select(start());
    requestLayout();
  }

  /**
   * Shows a model that differs in content only: selection, scroll position, column widths and what
   * is being typed stay.
   */
  public void update(GridModel other) {
    model = other;
    commits.modelChanged();
    body.update(other);
    GridSelection kept = selection == null ? start() : selection.within(other);
    CellPlace next = wanted;
    if (next != null && kept != null && next.row() < other.rowCount()) {
      wanted = null;
      move(GridSelection.at(next), next);
    } else {
      select(kept);
    }
  }

  /** Makes the grid's cells typed by an editing; null makes it read-only. */
  public void setEditing(@Nullable GridEditing other) {
    editing = other;
    editor.editable(other != null);
    requestPaint();
  }

  /** Shades the cells that the last change moved, until the next change. */
  public void mark(Set<CellPlace> places) {
    marks = Set.copyOf(places);
    requestPaint();
  }

  public GridModel model() {
    return model;
  }

  /** Where a cell stands in this control; empty space where it is scrolled away. */
  public Box cellBounds(int row, int column) {
    int start = GridSelection.startOf(model, row, column);
    int right = start + Math.max(1, model.cell(row, start).span()) - 1;
    return body.view().box(new CellRange(row, start, row, right));
  }

  public ReadOnlyObjectProperty<@Nullable CellRange> selectedRangeProperty() {
    return selectedRange.getReadOnlyProperty();
  }

  public ReadOnlyDoubleProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  /** Shows the grid at a zoom; 1 is its own size. */
  public void setZoom(double value) {
    GridScale scale = new GridScale(value);
    zoom.set(scale.zoom());
    body.remeasure(scale, new double[0]);
    requestLayout();
  }

  /** Larger by steps, smaller where negative. */
  public void zoomBy(int steps) {
    setZoom(body.scale().stepped(steps).zoom());
  }

  /** Selects a range whose focus is its top left cell, and scrolls there. */
  public void select(CellRange range) {
    CellPlace first = new CellPlace(range.top(), range.left());
    move(new GridSelection(first, new CellPlace(range.bottom(), range.right())), first);
  }

  /** Puts the selection on the clipboard, as text and as an HTML table. */
  public void copy() {
    commands.copy();
  }

  /** The keyboard belongs to the editor that lies over the focus cell. */
  @Override
  public void requestFocus() {
    editor.field().requestFocus();
  }

  @Nullable GridSelection selection() {
    return selection;
  }

  @Nullable CellRange range() {
    return selectedRange.get();
  }

  @Nullable GridEditing editing() {
    return editing;
  }

  GridBody body() {
    return body;
  }

  GridEditor editor() {
    return editor;
  }

  GridCommits commits() {
    return commits;
  }

  CellMessage message() {
    return message;
  }

  /** Where a key leads from a place, to the start of a merged cell. */
  CellPlace after(Step step, CellPlace from) {
    CellPlace to = new GridNavigation(model).after(step, from, body.view().pageRows());
    return new CellPlace(to.row(), GridSelection.startOf(model, to.row(), to.column()));
  }

  /** Moves the focus cell; where the last row is being saved, on to the row that comes of it. */
  void step(Step step) {
    if (selection != null) {
      CellPlace from = selection.focus();
      CellPlace to = after(step, from);
      boolean atEnd = to.equals(from) && step == Step.DOWN && editing != null;
      move(GridSelection.at(to), to);
      wanted = atEnd ? new CellPlace(from.row() + 1, from.column()) : null;
    }
  }

  /** Takes a selection and scrolls as little as shows {@code lead}. */
  void move(GridSelection next, CellPlace lead) {
    wanted = null;
    commits.hideMessage();
    select(next);
    reveal(lead);
  }

  void reveal(CellPlace lead) {
    int start = GridSelection.startOf(model, lead.row(), lead.column());
    CellPlace shown = new CellPlace(lead.row(), start);
    body.scrollTo(body.view().revealing(CellRange.between(shown, lead)));
  }

  private void select(@Nullable GridSelection next) {
    selection = next;
    selectedRange.set(next == null ? null : next.range(model));
    announce();
    requestPaint();
  }

  private void announce() {
    editor
        .field()
        .setAccessibleText(selection == null ? "" : SelectionText.spoken(model, selection.focus()));
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  void requestPaint() {
    body.requestPaint();
  }

  /** Paints now what is in view. */
  void paint() {
    editor.place();
    GridPen pen =
        new GridPen(
            body.canvas().getGraphicsContext2D(), colors, body.widths(), family, body.scale());
    GridDecor decor =
        new GridDecor(selection, isFocusWithin(), editing, commits.typed(), marks, Set.of(), -1);
    new GridPainter(pen, model, body.view(), decor).paint();
  }

  @Override
  protected void layoutChildren() {
    body.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  @Override
  protected double computePrefWidth(double height) {
    return body.prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return body.prefHeight(width);
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
