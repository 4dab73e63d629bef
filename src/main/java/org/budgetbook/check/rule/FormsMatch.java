package org.budgetbook.check.rule;

import java.util.Set;
import org.budgetbook.book.Book;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;

/**
 * Rule 58: every project of this year has its performance target form, every form its project: one
 * of this year, or one with carried-over money. By project code, for names repeat. {@code
 * direction} says which half.
 */
final class FormsMatch implements Programme {

  private final boolean formless;

  FormsMatch(Parameters parameters) {
    this.formless = parameters.text("direction").equals("project-without-form");
  }

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Set.of(InputPart.Whole.PROJECTS, InputPart.Whole.TARGETS);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    Book book = input.book();
    if (input.published() != null) {
      published(FormPairs.of(input), findings);
      return;
    }
    if (book == null) {
      findings.undecided(Message.of("check.unknown.forms"));
      return;
    }
    if (formless) {
      Forms.currentMoney(book)
          .forEach((project, amount) -> {
            if (!amount.isZero() && !book.supplement().targets().contains(project)) {
              findings.add(
                  Forms.place(book, project),
                  Message.of("check.form.missing", book.project(project).name()));
            }
          });
      return;
    }
    Set<ProjectCode> budgeted = Forms.budgeted(book);
    for (PerformanceTarget target : book.supplement().targets()) {
      if (!budgeted.contains(target.project())) {
        findings.add(
            Forms.place(book, target),
            Message.of("check.form.orphan", book.project(target.project()).name()));
      }
    }
  }

  private void published(FormPairs pairs, Findings findings) {
    if (formless) {
      pairs
          .formless()
          .forEach(row ->
              findings.add(
                  Places.ofRow(pairs.ofThisYear().table(), pairs.ofThisYear().panel(), row),
                  Message.of("check.form.missing", row.name())));
    } else {
      pairs
          .orphans()
          .forEach(form ->
              findings.add(Forms.place(form), Message.of("check.form.orphan", form.project())));
    }
  }
}
