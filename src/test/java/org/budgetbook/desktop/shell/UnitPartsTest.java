package org.budgetbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.TextTable;
import org.budgetbook.golden.SampleBook;
import org.budgetbook.money.Money;
import org.junit.jupiter.api.Test;

/** A unit's part goes out and comes back, in the real window on a real workspace. */
class UnitPartsTest extends RealWindow {

  private void openSample() {
    start(new TemporaryDesktop(folder));
    press("#start-sample");
    awaitBudget();
  }

  private Book book() {
    return Fx.call(() -> budget().session().book());
  }

  private void export(Path file) {
    chosen = file.toFile();
    choose("#import", "export-part");
    Fx.await("the units", () -> find("#unit-choice") != null);
    Fx.run(() -> ((ListView<?>) node("#unit-choice")).getSelectionModel().select(0));
    press("#part-export");
    Fx.await("it is written", () -> Files.isRegularFile(file) && find(".notice-done") != null);
  }

  private void awaitProposal() {
    choose("#import", "merge-parts");
    Fx.await(
        "the proposal",
        () ->
            find("#unit-parts #wizard-summary") != null
                && node("#unit-parts #wizard-summary").isVisible());
  }

  private boolean canMerge() {
    return Fx.call(() -> !((Button) node("#parts-merge")).isDisabled());
  }

  @Test
  void a_part_that_is_here_already_changes_nothing() {
    openSample();
    export(folder.resolve("part.json"));
    awaitProposal();
    List<?> rows = Fx.call(() -> List.copyOf(((TableView<?>) node("#part-units")).getItems()));
    assertEquals(
        List.of("same"), rows.stream().map(row -> ((TextTable.Line) row).style()).toList());
    assertFalse(canMerge());
    press("#parts-cancel");
    assertTrue(Fx.call(() -> find("#unit-parts") == null));
  }

  @Test
  void a_conflict_is_decided_and_the_merge_is_one_step_of_undo() {
    openSample();
    export(folder.resolve("part.json"));
    Money handedIn = sum(book());
    TemporaryDesktop.addTenThousandYuan(budget().session());
    Book edited = book();
    awaitProposal();
    assertFalse(canMerge());
    press(".side-theirs");
    Fx.await("decided", this::mayMerge);
    press("#parts-merge");
    Fx.await("merged", () -> find("#unit-parts") == null);
    assertEquals(handedIn, sum(book()));
    press("#undo");
    Fx.await(
        "undone",
        () -> budget().session().book().lines().allPlaced().equals(edited.lines().allPlaced()));
    assertEquals(edited.units().asList(), book().units().asList());
    assertEquals(SampleBook.book().lines().size(), book().lines().size());
  }

  private boolean mayMerge() {
    return find("#parts-merge") instanceof Button merge && !merge.isDisabled();
  }

  private static Money sum(Book book) {
    return book.lines().asList().stream().map(BudgetLine::amount).reduce(Money.ZERO, Money::plus);
  }
}
