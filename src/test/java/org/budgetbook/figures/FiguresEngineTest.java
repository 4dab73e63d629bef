package org.budgetbook.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.EditGroup;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.ElementEdit.UnitEdit;
import org.budgetbook.book.Placed;
import org.budgetbook.book.RandomBooks;
import org.budgetbook.book.RandomEdits;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.oracle.PrintedRows;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.Money;
import org.junit.jupiter.api.Test;

class FiguresEngineTest {

  private final Edition edition = new Editions(Resources.ofProgram()).load("lvliang-2025");

  private static LineEdit amount(Book book, int index, Money amount) {
    Placed<BudgetLine> old = book.lines().allPlaced().get(index);
    return new LineEdit(old, new Placed<>(old.position(), old.value().withAmount(amount)));
  }

  private static Book bookOfLines() {
    for (long seed = 0; ; seed++) {
      Book book = new RandomBooks(seed).book("lvliang-2025", 30);
      if (book.lines().size() > 10) {
        return book;
      }
    }
  }

  @Test
  void a_sum_out_of_range_is_refused_and_nothing_has_changed() {
    FiguresEngine engine = new FiguresEngine(edition, bookOfLines());
    Book before = engine.book();
    List<List<List<String>>> figures = PrintedRows.of(engine.tables());
    Money most = Money.ofFen(Long.MAX_VALUE - 1000);
    EditGroup tooMuch = new EditGroup(List.of(amount(before, 0, most), amount(before, 1, most)));
    RefusedException refused = assertThrows(RefusedException.class, () -> engine.apply(tooMuch));
    assertEquals("figures.sum-too-large", refused.sentence().key());
    assertEquals(before, engine.book());
    assertEquals(figures, PrintedRows.of(engine.tables()));
    engine.apply(amount(before, 0, Money.ofYuan(7)));
    engine.apply(amount(engine.book(), 0, before.lines().asList().getFirst().amount()));
    assertEquals(figures, PrintedRows.of(engine.tables()));
  }

  @Test
  void numbers_texts_targets_and_drafts_move_no_figure() {
    RandomEdits edits = new RandomEdits(new RandomBooks(5));
    FiguresEngine engine = new FiguresEngine(edition, bookOfLines());
    List<List<List<String>>> figures = PrintedRows.of(engine.tables());
    for (int i = 0; i < 300; i++) {
      assertEquals(Changes.NONE, engine.apply(edits.supplement(engine.book())));
    }
    assertEquals(figures, PrintedRows.of(engine.tables()));
  }

  /** Found by KillTest: a stay that is undone as one may hold such a group. */
  @Test
  void a_unit_that_comes_and_goes_with_a_line_within_one_step_counts_nowhere() {
    FiguresEngine engine = new FiguresEngine(edition, bookOfLines());
    Book before = engine.book();
    List<List<List<String>>> figures = PrintedRows.of(engine.tables());
    Placed<Unit> unit =
        new Placed<>(10_000, new Unit(new UnitCode("PASSING"), "过路单位", UnitType.ADMINISTRATIVE));
    Placed<BudgetLine> known = before.lines().allPlaced().getFirst();
    BudgetLine line = known.value();
    BudgetLine passing =
        new BudgetLine(
            before.nextFactId(),
            unit.value().code(),
            line.functional(),
            line.category(),
            line.departmentEconomic(),
            line.governmentEconomic(),
            line.project(),
            line.source(),
            line.timing(),
            Money.ofYuan(7));
    Placed<BudgetLine> there = new Placed<>(1_000_000, passing);
    engine.apply(
        new EditGroup(
            List.of(
                new UnitEdit(null, unit),
                new LineEdit(null, there),
                new LineEdit(there, null),
                new UnitEdit(unit, null))));
    assertEquals(figures, PrintedRows.of(engine.tables()));
  }

  @Test
  void a_refused_edit_changes_nothing() {
    FiguresEngine engine = new FiguresEngine(edition, bookOfLines());
    Book before = engine.book();
    List<List<List<String>>> figures = PrintedRows.of(engine.tables());
    Placed<Unit> used =
        before.units().placed(before.lines().asList().getFirst().unit()).orElseThrow();
    EditGroup group =
        new EditGroup(List.of(amount(before, 0, Money.ofYuan(1234567)), new UnitEdit(used, null)));
    assertThrows(RefusedException.class, () -> engine.apply(group));
    assertEquals(before, engine.book());
    assertEquals(figures, PrintedRows.of(engine.tables()));
  }

  @Test
  void figures_handed_out_do_not_change_with_later_edits() {
    FiguresEngine engine = new FiguresEngine(edition, bookOfLines());
    List<TableFigures> handedOut = engine.tables();
    List<List<List<String>>> figures = PrintedRows.of(handedOut);
    engine.apply(amount(engine.book(), 0, Money.ofYuan(987654321)));
    assertEquals(figures, PrintedRows.of(handedOut));
  }

  @Test
  void an_edit_that_changes_no_figure_says_so() {
    FiguresEngine engine = new FiguresEngine(edition, bookOfLines());
    BudgetLine line = engine.book().lines().asList().getFirst();
    assertEquals(Changes.NONE, engine.apply(amount(engine.book(), 0, line.amount())));
    assertEquals(Changes.NONE, engine.apply(new EditGroup(List.of())));
  }
}
