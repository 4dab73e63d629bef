package org.budgetbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import org.budgetbook.book.Action;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.Placed;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.grid.CellPlace;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridCorner;
import org.budgetbook.desktop.grid.GridView;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;
import org.junit.jupiter.api.Test;

/** What the panel beside a table tells of the checks of one cell. */
class InspectedChecksTest extends RealWindow {

  private static final String TIE = ".inspect-tie";
  private static final String ERROR = ".inspect-finding-error";

  @Test
  void a_cell_tells_its_ties_and_its_errors_and_leads_to_them() {
    openPublished("table.income-and-expenditure");
    Fx.await("the table shows", () -> find("#table-grid") != null);
    if (find("#inspect-checks") == null) {
      press("#inspect-expand");
    }
    Fx.run(() -> ((ToggleButton) node("#inspect-checks")).setSelected(true));
    chooseTotal();
    Fx.await("the total's ties show", () -> find(TIE) != null);
    assertNull(Fx.call(() -> find(ERROR)));

    Placed<BudgetLine> line = budget().session().book().lines().allPlaced().getFirst();
    BudgetLine below = line.value().withAmount(Money.ofYuan(-900_000_000));
    LineEdit edit = new LineEdit(line, new Placed<>(line.position(), below));
    budget()
        .session()
        .apply(new Action(Message.of("session.replace"), edit))
        .toCompletableFuture()
        .orTimeout(30, TimeUnit.SECONDS)
        .join();
    GridView grid = (GridView) node("#table-grid");
    Fx.await("a cell is marked", () -> grid.corners().containsValue(GridCorner.FAULT));
    Fx.run(() -> {
      CellPlace faulty =
          grid.corners().entrySet().stream()
              .filter(corner -> corner.getValue() == GridCorner.FAULT)
              .findFirst()
              .orElseThrow()
              .getKey();
      grid.select(new CellRange(faulty.row(), faulty.column(), faulty.row(), faulty.column()));
    });
    Fx.await("the error shows", () -> find(ERROR) != null);
    Fx.run(() -> ((Hyperlink) node(".inspect-checks .hyperlink")).fire());
    Fx.await(
        "the findings show",
        () -> Objects.requireNonNull(budget().shown()).id().equals(CheckPlaces.PART));
  }

  /** The last figure of the last row: all expenditure. */
  private void chooseTotal() {
    Fx.run(() -> {
      GridView grid = (GridView) node("#table-grid");
      int row = grid.model().rowCount() - 1;
      int column = grid.model().columnCount() - 1;
      while (grid.model().cell(row, column).text().isEmpty()) {
        column--;
      }
      grid.select(new CellRange(row, column, row, column));
    });
  }
}
