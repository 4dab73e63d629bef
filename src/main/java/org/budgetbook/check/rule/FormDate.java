package org.budgetbook.check.rule;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.published.PublishedForm;
import org.budgetbook.check.published.PublishedText;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;

/** Rule 67: a form is filled in while its budget is made: from the middle of the year before. */
final class FormDate implements Programme {

  /** June, from 0. */
  private static final int FIRST_MONTH = 5;

  private static final Pattern DATE = Pattern.compile("^(20\\d\\d)\\D?(0[1-9]|1[0-2])");

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
      Matcher date = DATE.matcher(form.date());
      if (!date.find()) {
        continue;
      }
      int month = Integer.parseInt(date.group(1)) * 12 + Integer.parseInt(date.group(2)) - 1;
      if (month < (input.year() - 1) * 12 + FIRST_MONTH || month >= (input.year() + 1) * 12) {
        findings.add(
            Forms.place(form),
            Message.of("document.form.date", date.group(1), date.group(2), input.year()));
      }
    }
  }
}
