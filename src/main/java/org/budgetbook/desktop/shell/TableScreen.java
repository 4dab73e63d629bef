package org.budgetbook.desktop.shell;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.budgetbook.book.UnitCode;
import org.budgetbook.desktop.control.Page;
import org.budgetbook.desktop.table.TablePage;
import org.budgetbook.session.Applied;
import org.budgetbook.session.BudgetSession;

/** A table page that follows the book and the unit that is chosen. */
final class TableScreen implements Page {

  private final BudgetSession session;
  private final String table;
  private final ObservableValue<Optional<UnitCode>> unit;
  private final Background background;
  private final TablePage page;
  private final ChangeListener<Optional<UnitCode>> unitChosen = (property, before, after) -> read();
  private Runnable release = () -> {};

  TableScreen(
      BudgetSession session,
      String table,
      ObservableValue<Optional<UnitCode>> unit,
      Background background,
      String family,
      StatusLine status) {
    this.session = session;
    this.table = table;
    this.unit = unit;
    this.background = background;
    page = new TablePage(family, session.table(table));
    page.sumProperty().addListener((property, before, after) -> status.selection(after));
    page.grid()
        .zoomProperty()
        .addListener((property, before, after) -> status.zoom(after.doubleValue()));
  }

  void resetZoom() {
    page.grid().setZoom(1);
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void attach() {
    release = session.listen(this::applied);
    unit.addListener(unitChosen);
    read();
  }

  private void applied(Applied applied) {
    boolean touched =
        unit.getValue().isPresent()
            || applied.changes().relabelled()
            || applied.changes().tablesWithOtherRows().contains(table)
            || applied.changes().cells().stream()
                .anyMatch(cell -> cell.cell().table().equals(table));
    if (touched) {
      Platform.runLater(this::read);
    }
  }

  /** A unit's figures may have to be calculated first. */
  private void read() {
    UnitCode shown = unit.getValue().orElse(null);
    if (shown == null) {
      page.show(session.table(table));
    } else {
      background.run(() -> session.table(table, shown), page::show, sentence -> {});
    }
  }

  @Override
  public void detach() {
    release.run();
    unit.removeListener(unitChosen);
  }
}
