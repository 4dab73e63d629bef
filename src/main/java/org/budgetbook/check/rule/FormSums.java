package org.budgetbook.check.rule;

import java.math.BigDecimal;
import java.util.Set;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.published.PublishedForm;
import org.budgetbook.check.published.PublishedText;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/** Rule 60: a printed form's totals are the sums of their sources. */
final class FormSums implements Programme {

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Set.of(InputPart.Whole.STATED);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    PublishedText text = input.published();
    if (text == null) {
      findings.undecided(Message.of("document.unknown"));
      return;
    }
    for (PublishedForm form : text.forms()) {
      sum(form, form.termTotal(), form.target().term().total(), findings);
      sum(form, form.annualTotal(), form.target().annual().total(), findings);
    }
  }

  private static void sum(
      PublishedForm form, @Nullable Money total, Money sources, Findings findings) {
    if (total == null) {
      findings.undecided(Message.of("document.form.total", form.project()));
    } else if (!total.equals(sources)) {
      findings.add(
          Forms.place(form),
          Message.of("document.form.sum", total.toYuanText(), sources.toYuanText()),
          BigDecimal.valueOf(total.fen(), 2),
          BigDecimal.valueOf(sources.fen(), 2),
          true);
    }
  }
}
