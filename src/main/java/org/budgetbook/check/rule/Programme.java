package org.budgetbook.check.rule;

import java.util.Set;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.edition.Edition;

/** A rule that no expression can say. Keeps no state: any thread may run it. */
public interface Programme {

  /** What it looks at; when none of it changed, its findings have not changed either. */
  Set<InputPart> reads(Edition edition);

  /** Looks through the input. What it cannot know it says to {@link Findings#undecided}. */
  void run(CheckInput input, Findings findings);

  /** All tables of an edition, as what a rule reads. */
  static Set<InputPart> allTables(Edition edition) {
    return edition.tables().stream()
        .map(table -> (InputPart) new InputPart.Table(table.number()))
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }
}
