package org.budgetbook.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetbook.book.Book;
import org.budgetbook.book.Fact;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitPart;
import org.budgetbook.figures.BackedTable;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.RowKey;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;
import org.budgetbook.session.FigureTyping.Answer;
import org.budgetbook.session.FigureTyping.TypedFigure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureTypingTest {

  private static final String BASIC = "basic-expenditure-by-economic-class";

  @TempDir Path folder;

  private OpenSample sample;
  private BudgetSession budget;
  private FigureTyping typing;

  @BeforeEach
  void open() {
    sample = new OpenSample(folder);
    budget = sample.budget();
    typing = sample.typing();
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private void apply(Answer answer) {
    Answer.Change change = assertInstanceOf(Answer.Change.class, answer);
    budget.apply(change.action()).toCompletableFuture().join();
  }

  private static Map<CellAddress, Money> figures(List<TableFigures> tables) {
    Map<CellAddress, Money> figures = new HashMap<>();
    tables.stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().stream())
        .filter(Cell.Figure.class::isInstance)
        .map(Cell.Figure.class::cast)
        .forEach(figure -> figures.put(figure.address(), figure.amount()));
    return figures;
  }

  /** A figure of a table with so many facts behind it; the first that is found. */
  private CellAddress figureOf(String table, int facts, @Nullable Unit unit) {
    BackedTable backed = budget.backedTable(table, unit == null ? null : unit.code());
    return figures(List.of(backed.figures())).keySet().stream()
        .filter(cell -> !(cell.row() instanceof RowKey.Fixed))
        .filter(cell -> backed.factsBehind(cell) == facts)
        .sorted(java.util.Comparator.comparing(CellAddress::toString))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_typed_figure_moves_the_figures_its_fact_stands_behind_and_no_other() {
    CellAddress cell = figureOf(BASIC, 1, null);
    Fact fact = budget.explain(cell, null).facts().getFirst();
    Map<CellAddress, Money> before = figures(budget.tables());
    Map<CellAddress, Boolean> behind = new HashMap<>();
    before
        .keySet()
        .forEach(figure -> behind.put(figure, budget.explain(figure, null).facts().contains(fact)));

    apply(typing.type(new TypedFigure(cell, "=12.5+0.000001"), null));

    Money typed = Money.ofFen(12_500_001);
    Money moved = typed.minus(fact.amount());
    Map<CellAddress, Money> expected = new HashMap<>(before);
    behind.forEach((figure, moves) -> {
      if (moves) {
        expected.merge(figure, moved, Money::plus);
      }
    });
    assertEquals(expected, figures(budget.tables()));
    assertEquals(typed, expected.get(cell));
    assertTrue(behind.values().stream().filter(moves -> moves).count() > 20);
  }

  @Test
  void every_figure_is_the_sum_of_the_facts_behind_it() {
    for (TableFigures table : budget.tables()) {
      BackedTable backed = budget.backedTable(table.definition().id(), null);
      figures(List.of(table))
          .forEach((cell, amount) -> {
            List<Fact> facts = budget.explain(cell, null).facts();
            assertEquals(amount, facts.stream().map(Fact::amount).reduce(Money.ZERO, Money::plus));
            assertEquals(facts.size(), backed.factsBehind(cell));
          });
    }
  }

  @Test
  void a_figure_of_several_facts_leads_to_them_and_each_is_typed_in_yuan() {
    CellAddress cell = figureOf(BASIC, 3, null);
    Answer.MakeUp makeUp =
        assertInstanceOf(Answer.MakeUp.class, typing.type(new TypedFigure(cell, "1"), null));
    Fact first = makeUp.explanation().facts().getFirst();
    Money before = makeUp.explanation().total();
    apply(typing.typeAmount(first.id(), "1,234.56"));
    assertEquals(
        before.minus(first.amount()).plus(Money.ofFen(123_456)),
        budget.explain(cell, null).total());
    assertEquals(new Answer.Same(), typing.typeAmount(first.id(), "1234.56"));
  }

  @Test
  void many_figures_are_typed_as_one_action_or_not_at_all() {
    CellAddress one = figureOf(BASIC, 1, null);
    CellAddress several = figureOf(BASIC, 3, null);
    Book before = budget.book();
    RefusedException refused =
        assertThrows(
            RefusedException.class,
            () ->
                typing.typeAll(
                    List.of(new TypedFigure(one, "5"), new TypedFigure(several, "6")), null));
    assertEquals("session.figure.range", refused.sentence().key());
    assertEquals(before, budget.book());
    String printed = budget.edition().tableFormat().format(budget.explain(several, null).total());
    apply(
        typing.typeAll(
            List.of(new TypedFigure(one, "5"), new TypedFigure(several, printed)), null));
    assertEquals(Money.ofYuan(50_000), budget.explain(one, null).total());
  }

  @Test
  void an_emptied_figure_is_refused_and_a_total_says_what_it_adds() {
    CellAddress one = figureOf(BASIC, 1, null);
    assertEquals(
        "session.figure.clear",
        assertThrows(RefusedException.class, () -> typing.type(new TypedFigure(one, " "), null))
            .sentence()
            .key());
    CellAddress revenue =
        new CellAddress(
            "income-and-expenditure", "income", new RowKey.Fixed("unit-funds"), "amount");
    assertInstanceOf(Answer.MakeUp.class, typing.type(new TypedFigure(revenue, "1"), null));
  }

  @Test
  void the_tables_of_one_unit_count_its_facts_only_and_follow_every_edit() {
    List<Unit> units = budget.book().units().asList();
    Unit watched = units.get(1);
    assertEquals(ofUnit(watched), budget.tables(watched.code()));
    CellAddress own = figureOf(BASIC, 1, watched);
    apply(typing.type(new TypedFigure(own, "7.5"), watched.code()));
    assertEquals(ofUnit(watched), budget.tables(watched.code()));
    CellAddress others = figureOf(BASIC, 1, units.getFirst());
    List<TableFigures> unmoved = budget.tables(watched.code());
    apply(typing.type(new TypedFigure(others, "8.5"), units.getFirst().code()));
    assertEquals(unmoved, budget.tables(watched.code()));
    budget.undo().toCompletableFuture().join();
    budget.undo().toCompletableFuture().join();
    assertEquals(ofUnit(watched), budget.tables(watched.code()));
  }

  private List<TableFigures> ofUnit(Unit unit) {
    return new FiguresEngine(budget.edition(), new UnitPart(unit.code()).of(budget.book()))
        .tables();
  }

  @Test
  void the_history_says_newest_first_what_was_done_and_what_it_changed() {
    CellAddress one = figureOf(BASIC, 1, null);
    Fact fact = budget.explain(one, null).facts().getFirst();
    apply(typing.type(new TypedFigure(one, "5"), null));
    budget.undo().toCompletableFuture().join();
    List<HistoryEntry> history = budget.history(10).toCompletableFuture().join();
    assertEquals(2, history.size());
    assertEquals(1, history.getFirst().actsOn());
    assertEquals(
        sample
            .messages()
            .text(
                "sheet.action.amount",
                sample.words().name(fact, budget.book()),
                new AmountFormat(AmountUnit.YUAN, 2, true, false).format(fact.amount()),
                "50,000.00"),
        sample.messages().text(history.getLast().label()));
  }
}
