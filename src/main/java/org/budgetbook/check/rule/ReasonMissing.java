package org.budgetbook.check.rule;

import java.util.Set;
import org.budgetbook.check.expression.Wording;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.finding.Place.Target;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.rule.YearChanges.Change;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.edition.PassageDefinition;
import org.budgetbook.message.Message;
import org.budgetbook.money.AmountUnit;

/** Rule 31: a figure that differs from last year's has its reason. */
final class ReasonMissing implements Programme {

  @Override
  public Set<InputPart> reads(Edition edition) {
    return YearChanges.parts(edition);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    if (input.published() != null) {
      published(input, findings);
      return;
    }
    if (input.book() == null) {
      findings.undecided(Message.of("check.unknown.book"));
      return;
    }
    AmountUnit unit = input.edition().tableFormat().unit();
    for (Change change : YearChanges.of(input)) {
      if (!change.now().equals(change.before())
          && change.reason() == null
          && change.passage().isPresent()) {
        PassageDefinition passage = change.passage().get();
        findings.add(
            Place.ofSection(passage.label(), new Target.Entry(passage.key())),
            Message.of(
                "check.reason.missing",
                change.entry().label(),
                Wording.number(yuan(change.before()), true, unit),
                Wording.number(yuan(change.now()), true, unit),
                unit.word()),
            yuan(change.now()),
            yuan(change.before()),
            true);
      }
    }
  }

  /**
   * What a finished disclosure tells without a reason rule 31e finds; here what it does not tell.
   */
  private static void published(CheckInput input, Findings findings) {
    for (EntryDefinition entry : YearChanges.entries(input.edition())) {
      if (input.stated().stream().noneMatch(one -> one.name().equals(entry.key().value()))) {
        findings.undecided(Message.of("check.unknown.change", entry.label()));
      }
    }
  }

  private static java.math.BigDecimal yuan(org.budgetbook.money.Money money) {
    return java.math.BigDecimal.valueOf(money.fen(), 2);
  }
}
