package org.budgetbook.check;

import java.util.List;
import java.util.Optional;
import org.budgetbook.check.finding.RuleId;
import org.budgetbook.edition.Edition;

/**
 * All rules of an edition, by number.
 *
 * @param edition what the rules are resolved against
 */
public record RuleSet(Edition edition, List<Rule> rules) {

  public RuleSet {
    rules = List.copyOf(rules);
  }

  public Optional<Rule> rule(RuleId id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
