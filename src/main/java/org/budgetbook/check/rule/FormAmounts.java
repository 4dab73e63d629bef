package org.budgetbook.check.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.budgetbook.book.Book;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;

/** Rule 59: the form's money of the year is the project's budget, to the fen. */
final class FormAmounts implements Programme {

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Set.of(InputPart.Whole.PROJECTS, InputPart.Whole.TARGETS);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    Book book = input.book();
    if (input.published() != null) {
      published(FormPairs.of(input), input, findings);
      return;
    }
    if (book == null) {
      findings.undecided(Message.of("check.unknown.forms"));
      return;
    }
    Map<ProjectCode, Money> money = Forms.currentMoney(book);
    for (PerformanceTarget target : book.supplement().targets()) {
      Money budget = money.get(target.project());
      Money form = target.annual().total();
      if (budget != null && !budget.equals(form)) {
        boolean slip =
            !form.isZero() && Math.abs(budget.fen() - form.fen() * 10_000) < 1_000_000
                || !budget.isZero() && Math.abs(form.fen() - budget.fen() * 10_000) < 1_000_000;
        findings.add(
            Forms.place(book, target),
            Message.of(
                slip ? "check.form.amount-slip" : "check.form.amount",
                book.project(target.project()).name(),
                form.toYuanText(),
                budget.toYuanText()),
            BigDecimal.valueOf(form.fen(), 2),
            BigDecimal.valueOf(budget.fen(), 2),
            true);
      }
    }
  }

  /** The table prints 万元 and the form yuan: the form must lie within the table's rounding. */
  private static void published(FormPairs pairs, CheckInput input, Findings findings) {
    for (FormPairs.Pair pair : pairs.pairs()) {
      Money total = pair.form().annualTotal();
      Money budget = pair.budget();
      if (total != null && !pair.isPaid(input.printedSlack())) {
        findings.add(
            Forms.place(pair.form()),
            Message.of(
                "check.form.amount", pair.row().name(), total.toYuanText(), budget.toYuanText()),
            BigDecimal.valueOf(total.fen(), 2),
            BigDecimal.valueOf(budget.fen(), 2),
            true);
      }
    }
  }
}
