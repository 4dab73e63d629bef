package org.budgetbook.check.rule;

import java.util.Set;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.published.PublishedText;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;
import org.budgetbook.money.AmountUnit;

/** Rule 31: a change told in the text needs its reason there, or where it is told first. */
final class ChangeUnreasoned implements Programme {

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
    AmountUnit unit = input.edition().tableFormat().unit();
    for (PublishedText.UnreasonedChange change : text.unreasoned()) {
      findings.add(
          Place.ofSection(change.where(), null),
          Message.of(
              "document.unreasoned",
              change.subject(),
              change
                  .yuan()
                  .movePointLeft(unit.fenExponent() - AmountUnit.YUAN.fenExponent())
                  .stripTrailingZeros()
                  .toPlainString(),
              unit.word()));
    }
  }
}
