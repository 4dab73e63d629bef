package org.budgetbook.check.rule;

import java.util.Set;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.published.PublishedText;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;

/** Rule 58: a form bears the project's name as the project table has it. */
final class FormNames implements Programme {

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Programme.allTables(edition);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    PublishedText text = input.published();
    if (text == null) {
      findings.undecided(Message.of("document.unknown"));
      return;
    }
    for (FormPairs.Pair pair : FormPairs.of(input).pairs()) {
      if (!FormPairs.named(pair.row(), pair.form())) {
        findings.add(
            Forms.place(pair.form()),
            Message.of("document.form.name", pair.form().project(), pair.row().name()));
      }
    }
  }
}
