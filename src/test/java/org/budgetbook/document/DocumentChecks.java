package org.budgetbook.document;

import org.budgetbook.check.CheckEngine;
import org.budgetbook.check.CheckReport;
import org.budgetbook.check.RuleSet;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.CheckRules;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.budgetbook.library.PublishedWordings;
import org.budgetbook.library.Resources;

/** Reads and checks disclosures of one year. */
final class DocumentChecks {

  final Messages messages = new Messages(Resources.ofProgram());
  final DisclosureDocument reader;
  private final RuleSet rules;

  DocumentChecks(int year) {
    Resources resources = Resources.ofProgram();
    Edition edition = new Editions(resources).load("lvliang-" + year);
    this.reader =
        new DisclosureDocument(
            edition, year, new PublishedWordings(resources).load(edition), messages);
    this.rules = new CheckRules(resources).load(edition);
  }

  CheckReport check(org.budgetbook.check.input.CheckInput input) {
    return CheckEngine.check(rules, input);
  }
}
