package org.budgetbook.check.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.budgetbook.check.expression.Wording;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.input.StatedFigure;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;
import org.budgetbook.narrative.NarrativeFact;
import org.budgetbook.narrative.NarrativeFact.Kind;

/**
 * Rule 35: a rate of change is of last year's figure. Of this year's it would be r / (1 + r): a
 * stated rate that equals that was divided by the wrong one.
 */
final class WrongDenominator implements Programme {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Set.of(InputPart.Whole.STATED);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    if (input.stated().isEmpty() && input.book() == null) {
      findings.undecided(Message.of("check.unknown.texts"));
    }
    for (StatedFigure stated : input.stated()) {
      NarrativeFact fact = stated.fact();
      BigDecimal rate = fact == null || fact.kind() != Kind.CHANGE_RATE ? null : fact.value();
      if (rate == null || rate.compareTo(HUNDRED.negate()) <= 0) {
        continue;
      }
      BigDecimal ofThisYear =
          rate.multiply(HUNDRED).divide(HUNDRED.add(rate), MathContext.DECIMAL64);
      boolean right = close(stated, rate);
      if (!right && close(stated, ofThisYear)) {
        findings.add(
            StatedFigures.place(stated),
            Message.of(
                "check.stated.denominator",
                Wording.count(stated.value()),
                Wording.count(rate.setScale(2, java.math.RoundingMode.HALF_UP))),
            stated.value(),
            rate,
            false);
      }
    }
  }

  private static boolean close(StatedFigure stated, BigDecimal value) {
    return stated.value().subtract(value).abs().compareTo(stated.halfPlace()) <= 0;
  }
}
