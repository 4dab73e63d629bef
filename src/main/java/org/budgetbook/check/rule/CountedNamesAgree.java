package org.budgetbook.check.rule;

import java.math.BigDecimal;
import java.util.Set;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.published.PublishedText;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;

/** Rule 41: a stated count is the number of names listed beside it. */
final class CountedNamesAgree implements Programme {

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
    for (PublishedText.CountedNames count : text.counts()) {
      if (count.stated() != count.listed()) {
        findings.add(
            Place.ofSection(count.where(), null),
            Message.of("document.count", count.what(), count.stated(), count.listed()),
            BigDecimal.valueOf(count.stated()),
            BigDecimal.valueOf(count.listed()),
            false);
      }
    }
  }
}
