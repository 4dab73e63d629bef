package org.budgetbook.check.rule;

import java.util.ArrayList;
import java.util.List;
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
import org.budgetbook.money.Money;

/** Rule 61: where all terms are so many times the year, one that is not was mistyped. */
final class FormInstalments implements Programme {

  private static final Pattern YEARS = Pattern.compile("\\d{1,2}");

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
    List<PublishedForm> uneven = new ArrayList<>();
    int even = 0;
    for (PublishedForm form : text.forms()) {
      Matcher years = YEARS.matcher(form.target().period());
      Money term = form.termTotal();
      Money annual = form.annualTotal();
      if (!years.find() || term == null || annual == null || term.equals(annual)) {
        continue;
      }
      if (term.fen() == annual.fen() * Integer.parseInt(years.group())) {
        even++;
      } else {
        uneven.add(form);
      }
    }
    if (even <= uneven.size() * 2) {
      return;
    }
    for (PublishedForm form : uneven) {
      findings.add(
          Forms.place(form),
          Message.of(
              "document.form.instalments",
              form.target().period(),
              form.target().term().total().toYuanText(),
              form.target().annual().total().toYuanText()));
    }
  }
}
