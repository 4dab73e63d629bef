package org.budgetbook.desktop.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Funds;
import org.budgetbook.book.Placed;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.desktop.control.PartState;
import org.budgetbook.golden.GoldenBooks;
import org.budgetbook.golden.SampleBook;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;
import org.junit.jupiter.api.Test;

/** When a performance target is finished. */
class TargetsTest {

  @Test
  void the_years_funds_are_held_against_the_years_money_without_what_was_carried_over() {
    assertEquals(PartState.DONE, Targets.state(SampleBook.book()));
  }

  @Test
  void funds_follow_a_changed_budget_and_those_of_the_term_that_said_the_same_with_them() {
    ProjectCode project = new ProjectCode("001-01");
    Book changed = withAmount(GoldenBooks.book(2025), project, Money.ofYuan(9000));
    Funds local = new Funds(Money.ZERO, Money.ZERO, Money.ofYuan(9000), Money.ZERO, Money.ZERO);
    PerformanceTarget before = Targets.of(changed, project);
    assertEquals(
        Optional.of(Targets.withFunds(before, local, local)), BudgetedFunds.of(changed, project));
    assertEquals(1, BudgetedFunds.differing(changed));
    Book followed = changed.apply(BudgetedFunds.takeAll(changed).orElseThrow().edit());
    assertEquals(0, BudgetedFunds.differing(followed));
    assertEquals(Optional.empty(), BudgetedFunds.takeAll(followed));
  }

  @Test
  void money_of_two_sources_is_for_the_user_to_divide() {
    ProjectCode project = new ProjectCode("001-01");
    Book changed = withAmount(GoldenBooks.book(2025), project, Money.ofYuan(9000));
    Funds two = new Funds(Money.ofYuan(1), Money.ZERO, Money.ofYuan(7999), Money.ZERO, Money.ZERO);
    Action divided =
        Targets.change(
                changed,
                project,
                target -> Targets.withFunds(target, two, two),
                Message.of("form.action.funds.take", project))
            .orElseThrow();
    assertEquals(Optional.empty(), BudgetedFunds.of(changed.apply(divided.edit()), project));
  }

  private static Book withAmount(Book book, ProjectCode project, Money amount) {
    Placed<BudgetLine> line =
        book.lines().allPlaced().stream()
            .filter(placed -> project.equals(placed.value().project()))
            .findFirst()
            .orElseThrow();
    return book.apply(
        new LineEdit(line, new Placed<>(line.position(), line.value().withAmount(amount))));
  }
}
