package org.budgetbook.check.rule;

import java.util.Set;
import java.util.regex.Pattern;
import org.budgetbook.check.expression.Wording;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.finding.Place.Target;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.published.PublishedText;
import org.budgetbook.check.rule.YearChanges.Change;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;
import org.budgetbook.money.AmountUnit;

/**
 * Rule 31, direction: a reason does not speak of an increase where the figure fell, nor of "as last
 * year" where it changed. The patterns are the edition's, and narrow: a reason for a rise may well
 * mention something that fell.
 */
final class ReasonDirection implements Programme {

  private final Pattern same;
  private final Pattern more;
  private final Pattern less;

  ReasonDirection(Parameters parameters) {
    this.same = parameters.pattern("same");
    this.more = parameters.pattern("more");
    this.less = parameters.pattern("less");
  }

  @Override
  public Set<InputPart> reads(Edition edition) {
    return YearChanges.parts(edition);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    PublishedText published = input.published();
    if (published != null) {
      published(input, published, findings);
      return;
    }
    if (input.book() == null) {
      findings.undecided(Message.of("check.unknown.book"));
      return;
    }
    for (Change change : YearChanges.of(input)) {
      if (change.reason() == null) {
        continue;
      }
      int sign = change.now().compareTo(change.before());
      String text = change.reason().text();
      boolean wrong =
          sign != 0 && same.matcher(text).find()
              || sign <= 0 && more.matcher(text).find()
              || sign >= 0 && less.matcher(text).find();
      if (wrong) {
        findings.add(
            Place.ofSection(
                change.passage().orElseThrow().label(), new Target.Entry(change.reason().key())),
            Message.of(
                "check.reason.direction",
                change.entry().label(),
                change.before().toYuanText(),
                change.now().toYuanText()));
      }
    }
  }

  /** Of a text only the words of its direction: a reason may well name something that stayed. */
  private void published(CheckInput input, PublishedText text, Findings findings) {
    AmountUnit unit = input.edition().tableFormat().unit();
    for (PublishedText.ReasonedChange change : text.reasoned()) {
      int sign = change.yuan().signum();
      if (sign < 0 && more.matcher(change.reason()).find()
          || sign > 0 && less.matcher(change.reason()).find()) {
        findings.add(
            Place.ofSection(change.where(), null),
            Message.of(
                sign < 0 ? "check.reason.told-more" : "check.reason.told-less",
                change.subject(),
                Wording.number(change.yuan().abs(), true, unit),
                unit.word()));
      }
    }
  }
}
