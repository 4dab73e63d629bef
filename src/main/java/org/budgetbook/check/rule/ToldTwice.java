package org.budgetbook.check.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.input.StatedFigure;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;
import org.budgetbook.narrative.NarrativeFact;
import org.budgetbook.narrative.NarrativeFact.Kind;

/** Rule 44: what is told twice is told alike. */
final class ToldTwice implements Programme {

  private static boolean isMoney(StatedFigure stated) {
    NarrativeFact fact = stated.fact();
    return fact != null && (fact.kind() == Kind.AMOUNT || fact.kind() == Kind.CHANGE);
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
    Map<String, StatedFigure> first = new HashMap<>();
    for (StatedFigure stated : input.stated()) {
      StatedFigure before = first.putIfAbsent(stated.name(), stated);
      if (before != null
          && before
                  .value()
                  .subtract(stated.value())
                  .abs()
                  .compareTo(before.halfPlace().add(stated.halfPlace()))
              > 0) {
        findings.add(
            StatedFigures.place(stated),
            Message.of("check.stated.twice", before.sentence(), stated.sentence()),
            stated.value(),
            before.value(),
            isMoney(stated));
      }
    }
  }
}
