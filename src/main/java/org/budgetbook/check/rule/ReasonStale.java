package org.budgetbook.check.rule;

import java.util.Set;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.finding.Place.Target;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.rule.YearChanges.Change;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;

/** Rule 31, stale: a reason was written for another figure than the one that stands there now. */
final class ReasonStale implements Programme {

  @Override
  public Set<InputPart> reads(Edition edition) {
    return YearChanges.parts(edition);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    if (input.book() == null) {
      findings.undecided(Message.of("check.unknown.book"));
      return;
    }
    for (Change change : YearChanges.of(input)) {
      Money writtenFor = change.reason() == null ? null : change.reason().writtenFor();
      if (writtenFor != null && !writtenFor.equals(change.now())) {
        findings.add(
            Place.ofSection(
                change.passage().orElseThrow().label(),
                new Target.Entry(change.passage().orElseThrow().key())),
            Message.of(
                "check.reason.stale",
                change.entry().label(),
                writtenFor.toYuanText(),
                change.now().toYuanText()));
      }
    }
  }
}
