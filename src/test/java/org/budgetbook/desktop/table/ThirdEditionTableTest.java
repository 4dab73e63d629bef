package org.budgetbook.desktop.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.budgetbook.book.Fact;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.grid.CellPlace;
import org.budgetbook.figures.BackedTable;
import org.budgetbook.figures.RowKey;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.golden.SampleBook;
import org.budgetbook.golden.ThirdEdition;
import org.budgetbook.money.Money;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.OpenSample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The live tables of an edition in yuan, whose codes stand in columns of their own. */
class ThirdEditionTableTest {

  private static final String BASIC = "basic-expenditure-by-economic-class";

  @TempDir Path folder;

  private LiveStage screen;
  private BudgetSession budget;

  @BeforeEach
  void open() {
    OpenSample sample =
        new OpenSample(
            folder, ThirdEdition.resources(), ThirdEdition.laidOut(SampleBook.factsAlone()));
    screen = new LiveStage(sample, BASIC, "System");
    budget = sample.budget();
  }

  @AfterEach
  void close() {
    screen.close();
  }

  private CellPlace figureOfOneLine() {
    BackedTable backed = budget.backedTable(BASIC, null);
    for (int row = 0; row < backed.figures().rows().size(); row++) {
      List<Cell> cells = backed.figures().rows().get(row).cells();
      for (int column = 0; column < cells.size(); column++) {
        if (cells.get(column) instanceof Cell.Figure figure
            && !(figure.address().row() instanceof RowKey.Fixed)
            && backed.factsBehind(figure.address()) == 1) {
          return new CellPlace(row, column);
        }
      }
    }
    throw new AssertionError("no figure of one line");
  }

  private Fact factAt(CellPlace place) {
    Cell.Figure figure =
        (Cell.Figure) budget.table(BASIC).rows().get(place.row()).cells().get(place.column());
    return budget.explain(figure.address(), null).facts().getFirst();
  }

  @Test
  void a_figure_is_typed_in_yuan_to_the_fen_and_every_table_follows() {
    CellPlace place = figureOfOneLine();
    Money before = factAt(place).amount();
    Money total = totalExpenditure();
    screen.select(place);
    screen.type("1,234,567.89");
    screen.press(KeyCode.ENTER);
    Fx.await("the table follows", () -> screen.textNow(place).equals("1,234,567.89"));
    Money typed = Money.ofFen(123_456_789);
    assertEquals(typed, factAt(place).amount());
    assertEquals(total.plus(typed).minus(before), totalExpenditure());
  }

  @Test
  void the_inspector_tells_the_figure_in_the_unit_of_the_table() {
    screen.select(figureOfOneLine());
    Fx.await(
        "the make-up",
        () ->
            screen.stage().getScene().getRoot().lookupAll(".inspect-quiet").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .anyMatch(text -> text.startsWith("公开表印为 ") && text.contains(" 元，由 1 笔")));
  }

  @Test
  void each_table_of_the_edition_is_shown_with_its_codes_in_columns() {
    budget.edition().tables().forEach(table -> screen.show(table.id()));
    screen.show("expenditure");
    assertEquals(
        List.of("207", "01", "01", "行政运行"),
        List.of(0, 1, 2, 3).stream().map(column -> screen.text(new CellPlace(2, column))).toList());
    assertTrue(screen.text(new CellPlace(2, 4)).matches("[\\d,]+\\.\\d\\d"));
  }

  private Money totalExpenditure() {
    TableFigures table = budget.table("income-and-expenditure");
    return table.rows().getLast().cells().stream()
        .filter(Cell.Figure.class::isInstance)
        .map(cell -> ((Cell.Figure) cell).amount())
        .reduce((left, right) -> right)
        .orElseThrow();
  }
}
