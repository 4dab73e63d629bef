package org.budgetbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridView;
import org.junit.jupiter.api.Test;

/** Closing the window: nothing typed is lost unseen. */
class WindowEndTest extends RealWindow {

  @Test
  void closing_the_window_saves_the_cell_that_is_being_typed_and_what_was_queued() {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    desktop.with(desktop.published());
    start(desktop);
    press(".card");
    awaitBudget();
    Fx.run(() -> budget().ledger().showBasic());
    Fx.await("the grid", () -> find("#entry-grid") != null);
    GridView grid = Fx.call(() -> (GridView) node("#entry-grid"));
    int amount = Fx.call(() -> grid.model().columnCount() - 1);
    Fx.run(() -> {
      for (int row = 0; row < 5; row++) {
        grid.select(new CellRange(row, amount, row, amount));
        grid.requestFocus();
        ((TextField) stage().getScene().getFocusOwner()).setText("10" + row);
        grid.commit();
      }
      grid.select(new CellRange(5, amount, 5, amount));
      ((TextField) stage().getScene().getFocusOwner()).setText("105");
    });
    end();
    start(desktop);
    awaitBudget();
    Fx.await("the grid", () -> find("#entry-grid") != null);
    List<String> saved =
        Fx.call(() -> {
          GridView again = (GridView) node("#entry-grid");
          return Stream.iterate(0, row -> row + 1)
              .limit(6)
              .map(row -> again.model().cell(row, amount).text())
              .toList();
        });
    assertEquals(List.of("100.00", "101.00", "102.00", "103.00", "104.00", "105.00"), saved);
  }

  @Test
  void a_refused_cell_keeps_the_window_open_until_it_is_mended() {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    desktop.with(desktop.published());
    start(desktop);
    press(".card");
    awaitBudget();
    Fx.run(() -> budget().ledger().showBasic());
    Fx.await("the grid", () -> find("#entry-grid") != null);
    GridView grid = Fx.call(() -> (GridView) node("#entry-grid"));
    int amount = Fx.call(() -> grid.model().columnCount() - 1);
    AtomicBoolean closed = new AtomicBoolean();
    Fx.run(() -> {
      grid.select(new CellRange(0, amount, 0, amount));
      grid.requestFocus();
      ((TextField) stage().getScene().getFocusOwner()).setText("12.345");
      Objects.requireNonNull(window).close(() -> closed.set(true));
    });
    Fx.await("it is said", () -> find(".notice-failed") != null);
    Fx.await(
        "what was typed is in the cell again",
        () ->
            stage().getScene().getFocusOwner() instanceof TextField field
                && field.getText().equals("12.345"));
    assertFalse(closed.get());
    Fx.run(() -> {
      ((TextField) stage().getScene().getFocusOwner()).setText("12.34");
      Objects.requireNonNull(window).close(() -> closed.set(true));
    });
    Fx.await("it is closed", closed::get);
    hide();
    start(desktop);
    awaitBudget();
    Fx.await("the grid", () -> find("#entry-grid") != null);
    assertEquals(
        "12.34", Fx.call(() -> ((GridView) node("#entry-grid")).model().cell(0, amount).text()));
  }

  @Test
  void a_refused_field_of_a_form_keeps_the_window_open_until_it_is_given_up() {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    desktop.with(desktop.sample());
    start(desktop);
    press(".card");
    awaitBudget();
    Fx.run(() -> budget().chooseId("form.targets"));
    Fx.await("the form", () -> find(".form-amount") != null);
    AtomicBoolean closed = new AtomicBoolean();
    Fx.run(() -> {
      TextField field = (TextField) node(".form-amount");
      field.requestFocus();
      field.setText("一百万");
      Objects.requireNonNull(window).close(() -> closed.set(true));
    });
    Fx.await("it is said", () -> find(".notice-failed") != null);
    assertEquals("一百万", Fx.call(() -> ((TextField) node(".form-amount")).getText()));
    assertTrue(Fx.call(() -> node(".form-problem").isVisible()));
    assertFalse(closed.get());
    press(".notice-action");
    Fx.await("it is closed", closed::get);
    hide();
  }
}
