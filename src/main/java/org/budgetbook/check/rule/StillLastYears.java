package org.budgetbook.check.rule;

import java.util.List;
import java.util.Set;
import org.budgetbook.book.Book;
import org.budgetbook.book.TakenOver;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.finding.Place.Target;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.edition.EntryGroup;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.PassageDefinition;
import org.budgetbook.message.Message;

/** Rule 53, taken over: texts and numbers of last year's budget have been looked at this year. */
final class StillLastYears implements Programme {

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Set.of(InputPart.Whole.PASSAGES, InputPart.Whole.ENTRIES);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    Book book = input.book();
    if (book == null) {
      // What was published has no marks: nobody can tell.
      findings.undecided(Message.of("check.unknown.book"));
      return;
    }
    TakenOver taken = new TakenOver(book);
    for (PassageDefinition passage : input.edition().passages()) {
      if (taken.isUnconfirmed(passage.key())) {
        findings.add(
            Place.ofSection(passage.label(), new Target.Entry(passage.key())),
            Message.of("check.taken-over.passage", passage.label()));
      }
    }
    for (EntryGroup group : input.edition().entryGroups()) {
      List<EntryKey> open =
          taken.unconfirmed(group.entries().stream().map(EntryDefinition::key).toList());
      if (!open.isEmpty()) {
        findings.add(
            Place.ofSection(group.title(), new Target.Entry(open.getFirst())),
            Message.of("check.taken-over.entries", group.title(), open.size()));
      }
    }
  }
}
