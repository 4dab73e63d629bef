package org.budgetbook.check.rule;

import java.util.Set;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.published.PublishedForm;
import org.budgetbook.check.published.PublishedText;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;

/** Rule 66: a form's telephone number is not published. The finding does not repeat it. */
final class FormTelephone implements Programme {

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
      if (!form.telephone().isEmpty()) {
        findings.add(
            Forms.place(form), Message.of("document.form.telephone", form.telephone().length()));
      }
    }
  }
}
