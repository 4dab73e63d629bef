package org.budgetbook.check.rule;

import java.util.Set;
import org.budgetbook.book.Book;
import org.budgetbook.book.Passage;
import org.budgetbook.book.Unit;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.finding.Place.Target;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.message.Message;

/** Rule 57: a department of several units says which ones its budget covers. */
final class UnitsNamed implements Programme {

  private final EntryKey passage;

  UnitsNamed(Parameters parameters) {
    this.passage = new EntryKey(parameters.text("passage"));
  }

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Set.of(InputPart.Whole.PASSAGES, InputPart.Whole.UNITS);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    Book book = input.book();
    Passage text = book == null ? null : book.supplement().passages().find(passage).orElse(null);
    if (book == null || text == null) {
      findings.undecided(Message.of("check.unknown.texts"));
      return;
    }
    if (book.units().size() < 2) {
      return;
    }
    String whole = Texts.plain(text.text());
    for (Unit unit : book.units()) {
      if (!whole.contains(Texts.plain(unit.name()))) {
        findings.add(
            Place.ofSection(unit.name(), new Target.Entry(passage)),
            Message.of("check.unit.unnamed", unit.name()));
      }
    }
  }
}
