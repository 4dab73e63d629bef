package org.budgetbook.desktop.table;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridLooks;
import org.budgetbook.desktop.grid.GridView;
import org.budgetbook.figures.TableFigures;
import org.jspecify.annotations.Nullable;

/** One disclosure table as a page: caption, title, department and unit, the grid, the note. */
public final class TablePage extends StackPane {

  /** Least space between the names above the table, in pixels. */
  private static final double SIDES_APART = 16;

  private final Label caption = new Label();
  private final Label title = new Label();
  private final Label department = new Label();
  private final Label unit = new Label();
  private final Label note = new Label();
  private final VBox page = new VBox();
  private final GridView grid;
  private final GridLooks looks;
  private final ReadOnlyObjectWrapper<@Nullable SelectionSum> sum = new ReadOnlyObjectWrapper<>();

  /** A page that shows a table, its grid written in a font family and shown as all others. */
  public TablePage(String family, TableFigures figures, GridLooks looks) {
    this.looks = looks;
    FiguresGridModel model = new FiguresGridModel(figures);
    grid = new GridView(family, model, model.labelColumns());
    grid.setId("table-grid");
    caption.getStyleClass().add("table-caption");
    title.getStyleClass().add("table-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    unit.setMinWidth(Region.USE_PREF_SIZE);
    department.getStyleClass().add("table-side");
    unit.getStyleClass().add("table-side");
    note.getStyleClass().add("table-note");
    note.managedProperty().bind(note.visibleProperty());

    BorderPane sides = new BorderPane();
    BorderPane.setMargin(department, new Insets(0, SIDES_APART, 0, 0));
    sides.setLeft(department);
    sides.setRight(unit);
    sides.getStyleClass().add("table-sides");
    StackPane titleLine = new StackPane(title);
    titleLine.setAlignment(Pos.CENTER);
    page.getChildren().addAll(caption, titleLine, sides, grid, note);
    page.getStyleClass().add("table-page");
    VBox.setVgrow(grid, Priority.ALWAYS);
    getChildren().add(page);
    getStyleClass().add("table-desk");
    setAlignment(Pos.TOP_CENTER);
    grid.selectedRangeProperty().addListener((source, before, after) -> summarise(after));
    grid.zoomProperty().addListener((source, before, after) -> fit());
    describe(figures);
    follow(figures);
    summarise(grid.selectedRangeProperty().get());
  }

  /** The page is as wide as its table reads well, and the grid no higher than its rows. */
  private void fit() {
    grid.setMaxHeight(grid.prefHeight(-1));
    page.setMaxWidth(grid.prefWidth(-1) + page.snappedLeftInset() + page.snappedRightInset());
  }

  /** The widths the user has set in one table of an edition are not those of another. */
  private void follow(TableFigures figures) {
    grid.follow(looks, figures.edition().id() + "." + figures.definition().id());
    fit();
  }

  /** Shows another table. */
  public void show(TableFigures figures) {
    describe(figures);
    FiguresGridModel model = new FiguresGridModel(figures);
    grid.show(model, model.labelColumns());
    follow(figures);
    summarise(grid.selectedRangeProperty().get());
  }

  /** Shows the same table in another state; selection and scroll position stay. */
  void update(TableFigures figures) {
    describe(figures);
    grid.update(new FiguresGridModel(figures));
    fit();
    summarise(grid.selectedRangeProperty().get());
  }

  private void describe(TableFigures figures) {
    caption.setText(figures.definition().caption());
    title.setText(figures.title());
    department.setText(
        figures.edition().departmentCaption().replace("{department}", figures.department()));
    unit.setText(figures.edition().unitCaption());
    note.setText(figures.emptyNote());
    note.setVisible(figures.empty());
  }

  private void summarise(@Nullable CellRange range) {
    sum.set(range == null ? null : SelectionSum.of(grid.model(), range));
  }

  /** What the status line says of the selection; null where a table has no row. */
  public ReadOnlyObjectProperty<@Nullable SelectionSum> sumProperty() {
    return sum.getReadOnlyProperty();
  }

  public GridView grid() {
    return grid;
  }
}
