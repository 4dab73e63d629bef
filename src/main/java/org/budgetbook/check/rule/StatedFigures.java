package org.budgetbook.check.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.budgetbook.check.expression.Wording;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.finding.Place.Target;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.input.StatedFigure;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.narrative.NarrativeFact;
import org.budgetbook.narrative.NarrativeFact.Kind;

/**
 * Rules 30, 31, 36 and 45: what a text states is what our figures say, to the place it is printed
 * to. {@code kinds} says which statements; our own text follows the figures and is not asked.
 */
final class StatedFigures implements Programme {

  private final List<Kind> kinds;

  StatedFigures(Parameters parameters) {
    this.kinds =
        parameters.texts("kinds").stream()
            .map(text -> Kind.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_')))
            .toList();
  }

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Set.of(InputPart.Whole.STATED);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    if (input.stated().isEmpty() && input.book() == null) {
      findings.undecided(Message.of("check.unknown.texts"));
    }
    AmountUnit unit = input.edition().tableFormat().unit();
    for (StatedFigure stated : input.stated()) {
      NarrativeFact fact = stated.fact();
      if (fact == null || fact.value() == null || !kinds.contains(fact.kind())) {
        continue;
      }
      BigDecimal difference = stated.value().subtract(fact.value()).abs();
      if (difference.compareTo(stated.halfPlace()) > 0 && !UnitSlip.isSlip(stated)) {
        boolean money = fact.kind() == Kind.AMOUNT || fact.kind() == Kind.CHANGE;
        findings.add(
            place(stated),
            Message.of(
                "check.stated.wrong",
                fact.subject(),
                shown(stated.value(), fact.kind(), unit),
                shown(rounded(fact.value(), money), fact.kind(), unit),
                stated.sentence()),
            stated.value(),
            fact.value(),
            money);
      }
    }
  }

  static Place place(StatedFigure stated) {
    NarrativeFact fact = stated.fact();
    Target target = null;
    if (fact != null && !fact.cells().isEmpty()) {
      target = new Target.Cell(fact.cells().getFirst());
    } else if (fact != null && !fact.entries().isEmpty()) {
      target = new Target.Entry(fact.entries().getFirst());
    }
    return Place.ofSection(stated.section(), target);
  }

  private static String shown(BigDecimal value, Kind kind, AmountUnit unit) {
    return kind == Kind.YEAR
        ? value.setScale(0, java.math.RoundingMode.HALF_UP).toPlainString()
        : Wording.number(value, kind == Kind.AMOUNT || kind == Kind.CHANGE, unit);
  }

  private static BigDecimal rounded(BigDecimal value, boolean money) {
    return money ? value : value.setScale(2, java.math.RoundingMode.HALF_UP);
  }
}
