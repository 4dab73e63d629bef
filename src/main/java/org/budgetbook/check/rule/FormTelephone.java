package org.budgetbook.check.rule;

import java.util.Set;
import java.util.regex.Pattern;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Level;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.published.PublishedForm;
import org.budgetbook.check.published.PublishedText;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;

/**
 * Rule 66: a personal telephone number on a form is not published; one of the office is only asked
 * about. The finding does not repeat the number.
 */
final class FormTelephone implements Programme {

  private final Pattern personal;

  FormTelephone(Parameters parameters) {
    this.personal = parameters.pattern("personal");
  }

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
      String telephone = form.telephone();
      if (personal.matcher(telephone).find()) {
        findings.add(Forms.place(form), Message.of("document.form.telephone", telephone.length()));
      } else if (!telephone.isEmpty()) {
        findings.add(
            Level.HINT,
            Forms.place(form),
            Message.of("document.form.office-telephone", telephone.length()));
      }
    }
  }
}
