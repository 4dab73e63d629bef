package org.budgetbook.check.rule;

import java.util.Set;
import org.budgetbook.book.Passage;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.finding.Place.Target;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.rule.YearChanges.Change;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.PassageDefinition;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;

/** Rule 31, stale: a reason was written for other figures than those that stand there now. */
final class ReasonStale implements Programme {

  @Override
  public Set<InputPart> reads(Edition edition) {
    return YearChanges.parts(edition);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    if (input.book() == null) {
      findings.undecided(
          Message.of(
              input.published() == null ? "check.unknown.book" : "check.unknown.reason-written"));
      return;
    }
    for (Change change : YearChanges.of(input)) {
      Passage reason = change.reason();
      Money writtenFor = reason == null ? null : reason.writtenFor();
      if (reason == null || writtenFor == null) {
        continue;
      }
      Money lastYear = reason.writtenForLastYear();
      if (!writtenFor.equals(change.now())) {
        add(findings, change, "check.reason.stale", writtenFor, change.now());
      } else if (lastYear != null && !lastYear.equals(change.before())) {
        add(findings, change, "check.reason.stale.last-year", lastYear, change.before());
      }
    }
  }

  private static void add(Findings findings, Change change, String key, Money then, Money now) {
    PassageDefinition passage = change.passage().orElseThrow();
    findings.add(
        Place.ofSection(passage.label(), new Target.Entry(passage.key())),
        Message.of(key, change.entry().label(), then.toYuanText(), now.toYuanText()));
  }
}
