package org.budgetbook.desktop.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.budgetbook.book.Fact;
import org.budgetbook.book.Unit;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.grid.CellPlace;
import org.budgetbook.figures.BackedTable;
import org.budgetbook.figures.RowKey;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.money.Money;
import org.budgetbook.session.BudgetSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveTableTest {

  private static final String BASIC = "basic-expenditure-by-economic-class";
  private static final String EXPENDITURE = "expenditure";

  @TempDir Path folder;

  private LiveStage screen;
  private BudgetSession budget;

  @BeforeEach
  void open() {
    screen = new LiveStage(folder, BASIC, "System");
    budget = screen.sample().budget();
  }

  @AfterEach
  void close() {
    screen.close();
  }

  /** The first figure, below the total, with so many facts behind it. */
  private CellPlace place(String table, IntPredicate facts) {
    BackedTable backed = budget.backedTable(table, null);
    for (int row = 0; row < backed.figures().rows().size(); row++) {
      List<Cell> cells = backed.figures().rows().get(row).cells();
      for (int column = 0; column < cells.size(); column++) {
        if (cells.get(column) instanceof Cell.Figure figure
            && !(figure.address().row() instanceof RowKey.Fixed)
            && facts.test(backed.factsBehind(figure.address()))) {
          return new CellPlace(row, column);
        }
      }
    }
    throw new AssertionError("no such figure in " + table);
  }

  private List<Fact> factsAt(CellPlace place) {
    Cell.Figure figure =
        (Cell.Figure) budget.table(BASIC).rows().get(place.row()).cells().get(place.column());
    return budget.explain(figure.address(), null).facts();
  }

  @Test
  void a_figure_of_one_line_is_typed_in_the_table_and_every_table_follows() {
    CellPlace place = place(BASIC, facts -> facts == 1);
    screen.select(place);
    screen.type("123.456789");
    screen.press(KeyCode.ENTER);
    Fx.await("the table follows", () -> screen.textNow(place).equals("123.46"));
    assertEquals(Money.ofFen(123_456_789), factsAt(place).getFirst().amount());
    screen.show("income-and-expenditure");
    assertEquals(
        budget.table("income-and-expenditure"),
        Fx.call(() -> screen.table().focusProperty().get().table()));
  }

  @Test
  void a_figure_of_several_lines_is_changed_through_its_make_up() {
    CellPlace place = place(BASIC, facts -> facts == 3);
    List<Fact> facts = factsAt(place);
    screen.select(place);
    screen.type("9");
    String field = "#cell-card #amount-" + facts.getFirst().id().value();
    Fx.await("the make-up is open", () -> screen.isShown(field));
    Fx.await("the make-up has the keyboard", () -> screen.lookup("#make-up").isFocused());
    // The rest of an amount meant for the sum must not land in the first line.
    screen.type("99");
    screen.press(KeyCode.ENTER);
    assertEquals(facts, factsAt(place));
    screen.press(KeyCode.DOWN);
    Fx.await("an amount has the keyboard", () -> screen.lookup(field).isFocused());
    Fx.run(() -> ((TextField) screen.lookup(field)).setText("12,x"));
    screen.press(KeyCode.ENTER);
    Fx.await(
        "a wrong amount is refused",
        () -> !((Label) screen.lookup("#cell-card #fact-refusal")).getText().isEmpty());
    assertEquals(facts, factsAt(place));
    Fx.run(() -> ((TextField) screen.lookup(field)).setText("5,000,000"));
    screen.press(KeyCode.ENTER);
    Money rest = facts.get(1).amount().plus(facts.get(2).amount());
    String printed = budget.edition().tableFormat().format(rest.plus(Money.ofYuan(5_000_000)));
    Fx.await("the figure follows", () -> screen.textNow(place).equals(printed));
    screen.press(KeyCode.ESCAPE);
    Fx.await("the make-up is closed", () -> !screen.isShown("#cell-card"));
    Fx.run(() -> ((Button) screen.lookup(".fact-jump")).fire());
    assertEquals(1, Fx.call(() -> screen.jumps().size()));
  }

  @Test
  void a_blank_figure_asks_for_what_is_missing_and_the_line_stands_there() {
    screen.show(EXPENDITURE);
    CellPlace place = place(EXPENDITURE, facts -> facts == 0);
    int lines = budget.book().lines().size();
    screen.select(place);
    screen.type("3.5");
    screen.press(KeyCode.ENTER);
    Fx.await("the form is open", () -> screen.isShown("#fact-form"));
    Fx.run(() -> {
      choose("unit");
      choose("category");
      fill("functional", digits(place));
      fill("project", "新的项目");
      fill("department-economic", "30201");
      fill("government-economic", "50201");
      ((Button) screen.lookup("#form-add")).fire();
    });
    Fx.await("the line is added", () -> screen.textNow(place).equals("3.50"));
    assertEquals(lines + 1, budget.book().lines().size());
    Fx.await("the form is closed", () -> !screen.isShown("#cell-card"));
  }

  /** A full code within the row's. */
  private String digits(CellPlace place) {
    RowKey.Functional row =
        (RowKey.Functional)
            java.util.Objects.requireNonNull(
                budget.table(EXPENDITURE).rows().get(place.row()).parts().getFirst().key());
    return row.code().digits() + "9".repeat(7 - row.code().digits().length());
  }

  private void choose(String column) {
    if (screen.isShown("#answer-" + column)) {
      ((ComboBox<?>) screen.lookup("#answer-" + column)).getSelectionModel().selectFirst();
    }
  }

  private void fill(String column, String text) {
    if (screen.isShown("#answer-" + column)) {
      ((TextField) screen.lookup("#answer-" + column)).setText(text);
    }
  }

  @Test
  void a_class_folds_by_key_and_the_rows_after_it_are_still_those_of_the_table() {
    screen.show(EXPENDITURE);
    CellPlace place = place(EXPENDITURE, facts -> facts == 1);
    int rows = budget.table(EXPENDITURE).rows().size();
    int head = 1;
    assertEquals(1, screen.levelNow(head));
    screen.select(new CellPlace(head, 0));
    screen.fold();
    int last = Fx.call(() -> screen.grid().model().rowCount()) - 1;
    assertTrue(last < rows - 1);
    screen.select(new CellPlace(last, 0));
    assertEquals(rows - 1, Fx.call(() -> screen.table().focusProperty().get().row()));
    Fx.run(() -> screen.grid().selectInModel(place.row(), place.column()));
    screen.type("2.5");
    screen.press(KeyCode.ENTER);
    Fx.await("the row was unfolded and follows", () -> screen.textNow(place).equals("2.50"));
  }

  @Test
  void only_rows_of_one_tree_fold() {
    screen.show(EXPENDITURE);
    assertEquals(List.of(1, 1, 2, 3), levels(4));
    screen.show("income-and-expenditure");
    assertEquals(List.of(0, 0, 0, 0), levels(4));
  }

  private List<Integer> levels(int rows) {
    return java.util.stream.IntStream.range(0, rows).mapToObj(screen::levelNow).toList();
  }

  @Test
  void a_figure_that_its_table_rounds_is_copied_whole() {
    CellPlace place = place(BASIC, facts -> facts == 1);
    screen.select(place);
    screen.type("123.456789");
    screen.press(KeyCode.ENTER);
    Fx.await("the table follows", () -> screen.textNow(place).equals("123.46"));
    assertEquals(
        "123.456789", Fx.call(() -> screen.grid().model().copyText(place.row(), place.column())));
  }

  @Test
  void the_tables_of_one_unit_count_its_lines_only() {
    Unit unit = budget.book().units().asList().get(1);
    Fx.run(() -> screen.table().showUnit(unit.code()));
    Fx.await(
        "the unit's table",
        () ->
            screen.table().focusProperty().get().table().equals(budget.table(BASIC, unit.code())));
    assertTrue(budget.table(BASIC, unit.code()).rows().size() < budget.table(BASIC).rows().size());
  }
}
