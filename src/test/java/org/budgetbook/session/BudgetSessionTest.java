package org.budgetbook.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Department;
import org.budgetbook.book.EditGroup;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.ElementEdit.UnitEdit;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.Timing;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BudgetSessionTest {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  @TempDir Path folder;

  private final WorkspaceDesk desk =
      new WorkspaceDesk(Resources.ofProgram(), Clock.fixed(NOON, ZoneOffset.UTC));

  @Test
  void what_was_applied_is_there_after_reopening_and_can_be_undone() {
    Book start = Book.empty(new Heading("lvliang-2025", 2025, new Department("Sample")));
    Unit unit = new Unit(new UnitCode("101"), "Office", UnitType.ADMINISTRATIVE);
    BudgetLine line =
        new BudgetLine(
            new FactId(1),
            unit.code(),
            new FunctionalCode("2010301"),
            Category.PERSONNEL,
            new DepartmentEconomicCode("30101"),
            new GovernmentEconomicCode("50101"),
            null,
            FundSource.GENERAL_PUBLIC_BUDGET,
            Timing.CURRENT_YEAR,
            Money.ofYuan(1234));
    Action action =
        new Action(
            Message.of("test.add", "Office"),
            new EditGroup(
                List.of(
                    new UnitEdit(null, new Placed<>(1, unit)),
                    new LineEdit(null, new Placed<>(1, line)))));
    Book after = start.apply(action.edit());

    try (WorkspaceSession workspace = desk.create(folder.resolve("work"))) {
      BudgetSession budget = workspace.create(start);
      Applied applied = budget.apply(action).toCompletableFuture().join();
      assertEquals(NOON, applied.savedAt());
      assertEquals(after, budget.book());
    }
    Opening.Opened opened = (Opening.Opened) desk.open(folder.resolve("work"));
    try (WorkspaceSession workspace = opened.workspace()) {
      BudgetSession budget = workspace.open(workspace.budgets().getFirst().id());
      assertEquals(after, budget.book());
      assertEquals(Optional.of(action.label()), budget.nextUndo());
      assertEquals(new FiguresEngine(budget.edition(), after).tables(), budget.tables());
      budget.undo().toCompletableFuture().join();
      assertEquals(start.lines(), budget.book().lines());
      assertEquals(Optional.empty(), budget.nextUndo());
      budget.redo().toCompletableFuture().join();
      assertEquals(after, budget.book());
    }
  }
}
