package org.budgetbook.desktop.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.budgetbook.book.Book;
import org.budgetbook.book.FactId;
import org.budgetbook.book.UnitCode;
import org.budgetbook.desktop.control.ActionQueue;
import org.budgetbook.desktop.control.Page;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridEditing.Outcome;
import org.budgetbook.desktop.grid.GridView;
import org.budgetbook.edition.EntryGroup;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.sheet.ColumnKind;
import org.budgetbook.sheet.RowId;
import org.budgetbook.sheet.Sheet;
import org.budgetbook.sheet.SheetColumn;
import org.budgetbook.sheet.SheetRow;

/**
 * One entry grid as a page: title and a line of help, what can be done with rows, the grid, and how
 * many rows there are.
 */
public final class EntryPage implements Page {

  private final Sheet sheet;
  private final EntryDesk desk;
  private final SheetEditing editing;
  private final GridView grid;
  private final int frozen;
  private final EntryToolbar toolbar;
  private final EntryFoot foot;
  private final VBox root = new VBox();
  private final List<Runnable> releases = new ArrayList<>();
  private Content content;
  private SheetGridModel model;

  /** What the page shows of one book; made on any thread. */
  private record Content(Book book, List<SheetRow> rows, Comparison comparison) {}

  EntryPage(Sheet sheet, String title, EntryDesk desk) {
    this.sheet = sheet;
    this.desk = desk;
    desk.suggestions().prepare(sheet.columns(), desk.session().book().heading().year());
    content = content(desk.session().book());
    model = model();
    editing =
        new SheetEditing(
            () -> this.model,
            sheet,
            desk.session(),
            desk.messages(),
            desk.failures(),
            desk.suggestions(),
            desk.headings());
    frozen = frozenColumns(sheet.columns());
    grid = new GridView(desk.family(), desk.messages(), model, frozen);
    grid.setEditing(editing);
    grid.setArrangeable(sheet.grows());
    grid.follow(desk.looks(), sheet.id());
    grid.setId("entry-grid");
    grid.setAccessibleText(title);
    toolbar = new EntryToolbar(sheet, desk, this::addRow, this::removeRows);
    foot = new EntryFoot(desk.messages(), this::nextMissing, this::confirm, this::showAll);
    Label heading = new Label(title);
    heading.getStyleClass().add("entry-title");
    Label help = new Label(help());
    help.getStyleClass().add("entry-help");
    help.setWrapText(true);
    help.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    VBox.setVgrow(grid, Priority.ALWAYS);
    root.getStyleClass().add("entry-page");
    root.getStylesheets().add("/desktop/entry.css");
    root.getChildren().addAll(heading, help, toolbar, grid, foot);
    grid.zoomProperty().addListener((source, before, after) -> fit());
    show();
    if (!sheet.grows()) {
      select(0, 1);
    }
  }

  /** A project's name stays in view while its amount at the far end is typed. */
  private static int frozenColumns(List<SheetColumn> columns) {
    int names = 0;
    for (int i = 0; i < columns.size(); i++) {
      names = columns.get(i).kind() instanceof ColumnKind.Text ? i + 1 : names;
    }
    return names;
  }

  private String help() {
    boolean isGroup = group().isPresent();
    String key = isGroup ? model.columnCount() > 2 ? "compared" : "numbers" : sheet.id();
    return desk.messages().text("entry.help." + key);
  }

  private Optional<EntryGroup> group() {
    return desk.session().edition().entryGroups().stream()
        .filter(group -> group.id().equals(sheet.id()))
        .findFirst();
  }

  private Content content(Book book) {
    BudgetSession session = desk.session();
    return new Content(
        book,
        sheet.rows(book),
        group().map(group -> Comparison.of(group, book, session::table)).orElse(Comparison.NONE));
  }

  private SheetGridModel model() {
    ShownSheet shown =
        ShownSheet.of(
            sheet,
            desk.session().edition(),
            content.book(),
            content.rows(),
            desk.view().amountsProperty().get(),
            desk.view().unitProperty().get());
    return new SheetGridModel(shown, content.comparison(), desk.messages());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    releases.add(
        desk.session()
            .listen(applied -> {
              Content fresh = content(applied.book());
              Platform.runLater(() -> {
                if (!releases.isEmpty()) {
                  content = fresh;
                  show();
                }
              });
            }));
    ChangeListener<AmountUnit> amounts = (source, before, after) -> showOtherwise();
    ChangeListener<Optional<UnitCode>> unit = (source, before, after) -> showOtherwise();
    listen(desk.view().amountsProperty(), amounts);
    listen(desk.view().unitProperty(), unit);
    content = content(desk.session().book());
    show();
  }

  private <T> void listen(ObservableValue<T> value, ChangeListener<T> listener) {
    value.addListener(listener);
    releases.add(() -> value.removeListener(listener));
  }

  @Override
  public void save() {
    grid.commit();
  }

  @Override
  public void detach() {
    save();
    releases.forEach(Runnable::run);
    releases.clear();
  }

  /** Shows the rows in another way: the columns are measured anew. */
  private void showOtherwise() {
    CellRange selected = grid.selectedRangeProperty().get();
    grid.show(model(), frozen);
    grid.follow(desk.looks(), sheet.id());
    show();
    if (selected != null && selected.bottom() < model.rowCount()) {
      grid.select(selected);
    }
  }

  private void show() {
    model = model();
    grid.update(model);
    fit();
    toolbar.show(model.shown());
    foot.show(model.shown());
  }

  /** The grid is as wide as it reads well, and no higher than its rows. */
  private void fit() {
    grid.setMaxHeight(grid.prefHeight(-1));
    grid.setMaxWidth(grid.prefWidth(-1));
  }

  private void addRow() {
    select(model.rowCount() - 1, firstTyped());
    grid.requestFocus();
  }

  /** The first column to type in a new row: not the unit, which is proposed where it is clear. */
  private int firstTyped() {
    boolean proposed =
        model.shown().unitColumn().isPresent()
            && (model.shown().unit().isPresent() || content.book().units().size() == 1);
    return proposed ? 1 : 0;
  }

  private void removeRows() {
    CellRange range = grid.selectedRangeProperty().get();
    if (range != null) {
      int first = grid.modelRow(range.top());
      int last = grid.modelRow(range.bottom());
      if (last - first != range.rows() - 1) {
        foot.say(desk.messages().text("grid.apart"));
        return;
      }
      var _ =
          editing
              .removeRows(first, last)
              .thenAccept(outcome -> Platform.runLater(() -> tell(outcome)));
      grid.requestFocus();
    }
  }

  private void tell(Outcome outcome) {
    foot.say(outcome instanceof Outcome.Refused refused ? refused.sentence() : "");
  }

  private void select(int row, int column) {
    grid.selectInModel(row, column);
  }

  /** Goes to the next cell that still has to be filled, from the selection on. */
  private void nextMissing() {
    CellRange selected = grid.selectedRangeProperty().get();
    int from = selected == null ? 0 : grid.modelRow(selected.top());
    int rows = model.shown().rows().size();
    for (int step = 0; step <= rows; step++) {
      int row = (from + step) % rows;
      for (int column = 0; column < model.shown().columns().size(); column++) {
        boolean later = step > 0 || selected == null || column > selected.left();
        if (later && !model.hint(row, column).isEmpty()) {
          select(row, column);
          grid.requestFocus();
          return;
        }
      }
    }
  }

  /** Says that last year's numbers hold for this year, too. */
  private void confirm() {
    save();
    var _ =
        new ActionQueue(desk.session(), Runnable::run).submit(new TakenOverNumbers(sheet)::confirm);
  }

  private void showAll() {
    desk.view().unitProperty().set(Optional.empty());
  }

  /** Selects a fact's amount, also where the chosen unit hid it. */
  public void reveal(FactId fact) {
    reveal(new RowId.OfFact(fact), model.shown().columns().size() - 1);
  }

  /** Selects the field of an entered number. */
  public void reveal(EntryKey number) {
    List<SheetColumn> columns = model.shown().columns();
    int column = 0;
    while (column < columns.size() - 1
        && columns.get(column).kind() instanceof ColumnKind.Computed) {
      column++;
    }
    reveal(new RowId.OfEntry(number), column);
  }

  private void reveal(RowId wanted, int column) {
    if (!model.shown().ids().contains(wanted)) {
      showAll();
    }
    int row = model.shown().ids().indexOf(wanted);
    if (row >= 0) {
      select(row, column);
      grid.requestFocus();
    }
  }

  /** How this page and all others show amounts and units. */
  EntryView view() {
    return desk.view();
  }

  public GridView grid() {
    return grid;
  }
}
