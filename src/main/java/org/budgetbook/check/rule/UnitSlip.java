package org.budgetbook.check.rule;

import java.math.BigDecimal;
import java.util.Set;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Level;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.finding.Place.Target;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.input.StatedFigure;
import org.budgetbook.check.rule.YearChanges.Change;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;
import org.budgetbook.narrative.NarrativeFact;
import org.budgetbook.narrative.NarrativeFact.Kind;

/**
 * Rule 42: a figure thousands of times last year's was probably typed in 元 for 万元, or the reverse.
 */
final class UnitSlip implements Programme {

  private static final long SUSPICIOUS = 1_000;

  @Override
  public Set<InputPart> reads(Edition edition) {
    Set<InputPart> parts = new java.util.HashSet<>(YearChanges.parts(edition));
    parts.add(InputPart.Whole.STATED);
    return parts;
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    stated(input, findings);
    if (input.book() == null) {
      if (input.published() != null) {
        return;
      }
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

  private static void stated(CheckInput input, Findings findings) {
    for (StatedFigure stated : input.stated()) {
      NarrativeFact fact = stated.fact();
      if (fact != null && fact.value() != null && isSlip(stated)) {
        findings.add(
            Level.ERROR,
            StatedFigures.place(stated),
            Message.of(
                "document.unit-slip",
                fact.subject(),
                stated.value().stripTrailingZeros().toPlainString(),
                fact.value().stripTrailingZeros().toPlainString()));
      }
    }
  }

  /** Whether an amount is ten thousand times what it should be, or a ten-thousandth of it. */
  static boolean isSlip(StatedFigure stated) {
    NarrativeFact fact = stated.fact();
    BigDecimal right = fact == null ? null : fact.value();
    if (fact == null || right == null || right.signum() == 0 || fact.kind() != Kind.AMOUNT) {
      return false;
    }
    BigDecimal one = stated.value().abs();
    BigDecimal small = one.min(right.abs()).movePointRight(4);
    BigDecimal large = one.max(right.abs());
    return small.subtract(large).abs().movePointRight(2).compareTo(large) <= 0;
  }
}
