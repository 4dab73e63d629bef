package org.budgetbook.desktop.grid;

import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.jspecify.annotations.Nullable;

/**
 * The grid control. Shows a {@link GridModel}; scrolling, selecting and zooming only repaint. With
 * a {@link GridEditing} its cells can be typed. For the FX thread.
 */
public final class GridView extends GridSurface {

  static final String STYLE_SHEET = "/desktop/grid.css";

  private final Messages messages;
  private final GridCursor cursor;
  private final GridRows rows;
  private final GridCommits commits;
  private final GridEditor editor;
  private final GridCommands commands;
  private final CellMessage message;
  private final FindBar find;
  private final GridMouse mouse;
  private final HeaderMouse header;

  private GridModel model;
  private @Nullable GridEditing editing;
  private boolean arrangeable;

  /** Speaks the program's own words. */
  public GridView(String family, GridModel model, int frozenColumns) {
    this(family, new Messages(Resources.ofProgram()), model, frozenColumns);
  }

  /** A grid that writes in a font family; read-only until it is given an editing. */
  public GridView(String family, Messages messages, GridModel model, int frozenColumns) {
    super(family, model, frozenColumns);
    this.messages = messages;
    this.model = model;
    cursor = new GridCursor(body(), model, this::cursorMoved);
    rows = new GridRows(model, messages.text("grid.apart"));
    message = new CellMessage(popups());
    commits = new GridCommits(this, message, messages.text("grid.failed"));
    editor = new GridEditor(this, commits, new SuggestionList(this, popups()));
    find = new FindBar(this, commits, messages);
    commands = new GridCommands(this, commits, editor, find);
    mouse = new GridMouse(this, editor, commands);
    getStyleClass().add("grid");
    getStylesheets().add(STYLE_SHEET);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    getChildren().addAll(body(), editor.field(), find);
    new GridKeys(this, editor, commands).install();
    mouse.install(new GridMenu(this, commands, find, messages));
    header = new HeaderMouse(this, editor, new FilterPopup(this, popups(), messages));
    header.install();
  }

  /** Shows another model, from its top left cell on; what is being typed is handed over first. */
  public void show(GridModel other, int frozen) {
    editor.commit();
    commits.reset();
    rows.show(other);
    mark(Set.of());
    model = rows.shown();
    editing = rows.editing();
    showBody(model, frozen);
    cursor.show(model);
    find.search();
    requestLayout();
  }

  /**
   * Shows a model that differs in content only: selection, scroll position, column widths, filter,
   * folds and what is being typed stay.
   */
  public void update(GridModel other) {
    rows.update(other);
    commits.modelChanged();
    rowsChanged();
  }

  private void rowsChanged() {
    model = rows.shown();
    editing = rows.editing();
    body().update(model);
    cursor.update(model);
    find.search();
    requestLayout();
  }

  /** Hands over what is being typed, as leaving the cell does. */
  public void commit() {
    editor.commit();
  }

  /** Makes the grid's cells typed by an editing; null makes it read-only. */
  public void setEditing(@Nullable GridEditing other) {
    rows.edit(other);
    editing = rows.editing();
    editor.editable(other != null);
    requestPaint();
  }

  /** Offers filter and order in the header of every column. */
  public void setArrangeable(boolean offered) {
    arrangeable = offered;
    body().buttons(offered);
    requestLayout();
  }

  /** Filters and sorts the rows. Edits find their way back to the rows of the model. */
  public void arrange(Arrangement arrangement) {
    editor.commit();
    rows.arrange(arrangement);
    rowsChanged();
  }

  public Arrangement arrangement() {
    return rows.arrangement();
  }

  /** The row of the model given to the grid that a shown row is; other than it where arranged. */
  public int modelRow(int shownRow) {
    return rows.rowBelow(shownRow);
  }

  /** Where a row of the model is shown; -1 while it is filtered or folded away. */
  public int shownRow(int modelRow) {
    return rows.rowAbove(modelRow);
  }

  /** Selects a cell of the model given to the grid; shows all rows again where it is hidden. */
  public void selectInModel(int row, int column) {
    if (rows.rowAbove(row) < 0) {
      foldAll(false);
      arrange(Arrangement.NONE);
    }
    int shown = rows.rowAbove(row);
    select(new CellRange(shown, column, shown, column));
  }

  /** Folds or unfolds the group under a shown head. */
  void toggleFold(int row) {
    editor.commit();
    rows.toggle(row);
    rowsChanged();
  }

  /** Folds all groups, or none. */
  public void foldAll(boolean folded) {
    commit();
    rows.toggleAll(folded);
    rowsChanged();
  }

  HeaderMouse header() {
    return header;
  }

  /** The model as shown: filtered, sorted, folded. */
  public GridModel model() {
    return model;
  }

  /** Where a cell stands in this control; empty space where it is scrolled away. */
  public Box cellBounds(int row, int column) {
    int left = GridSelection.startOf(model, row, column);
    int right = left + Math.max(1, model.cell(row, left).span()) - 1;
    return body().view().box(new CellRange(row, left, row, right));
  }

  public ReadOnlyObjectProperty<@Nullable CellRange> selectedRangeProperty() {
    return cursor.rangeProperty();
  }

  /** Selects a range whose focus is its top left cell, and scrolls there. */
  public void select(CellRange range) {
    var first = new CellPlace(range.top(), range.left());
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
    return cursor.selection();
  }

  @Nullable CellRange range() {
    return cursor.range();
  }

  @Nullable GridEditing editing() {
    return editing;
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

  Set<CellPlace> found() {
    return find.found().places();
  }

  GridCursor cursor() {
    return cursor;
  }

  GridRows rows() {
    return rows;
  }

  boolean isArrangeable() {
    return arrangeable;
  }

  void move(GridSelection next, CellPlace lead) {
    commits.hideMessage();
    cursor.move(next, lead);
  }

  private void cursorMoved() {
    editor.announce(spoken());
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    requestPaint();
  }

  private String spoken() {
    GridSelection at = cursor.selection();
    return at == null ? "" : new SpokenCell(messages).of(model, editing, at.focus());
  }

  @Override
  void paint() {
    editor.place();
    GridDecor decor =
        new GridDecor(
            cursor.selection(),
            isFocusWithin(),
            editing,
            commits.typed(),
            rows.shown(marks()),
            find.found().places(),
            rows.shownCorners(corners()),
            mouse.fillEnd(),
            arrangeable ? rows.arrangement() : null);
    new GridPainter(pen(), model, body().view(), decor).paint();
  }

  @Override
  double barHeight() {
    return find.isVisible() ? find.prefHeight(getWidth()) : 0;
  }

  @Override
  void placeBar(double y, double width, double height) {
    find.resizeRelocate(0, y, width, height);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> spoken();
      case ROW_COUNT -> model.rowCount();
      case COLUMN_COUNT -> model.columnCount();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
