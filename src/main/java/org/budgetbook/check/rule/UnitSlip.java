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

/**
 * Rule 42: a figure thousands of times last year's was probably typed in 元 for 万元, or the reverse.
 */
final class UnitSlip implements Programme {

  private static final long SUSPICIOUS = 1_000;

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
      long before = Math.abs(change.before().fen());
      long now = Math.abs(change.now().fen());
      if (before != 0 && now != 0 && (before / now >= SUSPICIOUS || now / before >= SUSPICIOUS)) {
        findings.add(
            Place.ofSection(change.entry().label(), new Target.Entry(change.entry().key())),
            Message.of(
                "check.unit.slip",
                change.entry().label(),
                change.before().toYuanText(),
                change.now().toYuanText()));
      }
    }
  }
}
