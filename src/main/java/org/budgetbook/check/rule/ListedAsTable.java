package org.budgetbook.check.rule;

import java.util.Set;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.published.PublishedText;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;

/** Rule 38: names that a sentence lists are those of the table's rows. */
final class ListedAsTable implements Programme {

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Set.of(InputPart.Whole.STATED);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    PublishedText text = input.published();
    if (text == null) {
      findings.undecided(Message.of("document.unknown"));
      return;
    }
    for (PublishedText.ListedNames list : text.lists()) {
      for (String name : list.names()) {
        if (!list.expected().contains(name) && !list.expected().isEmpty()) {
          findings.add(
              Place.ofSection(list.where(), null),
              list.expected().size() == 1
                  ? Message.of("document.name.wrong", name, list.expected().getFirst())
                  : Message.of("document.name.unknown", list.subject(), name));
        }
      }
      for (String name : list.expected()) {
        if (list.complete() && !list.names().contains(name)) {
          findings.add(
              Place.ofSection(list.where(), null),
              Message.of("document.name.missing", list.subject(), name));
        }
      }
    }
  }
}
