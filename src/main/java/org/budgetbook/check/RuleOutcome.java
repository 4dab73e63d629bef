package org.budgetbook.check;

import java.util.List;
import java.util.Optional;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.message.Message;

/**
 * What one run of a rule came to.
 *
 * @param reason why it is undecided in part or whole
 * @param ties how many ties were compared
 */
public record RuleOutcome(
    Rule rule, RuleState state, List<Finding> findings, Optional<Message> reason, int ties) {
  public RuleOutcome {
    findings = List.copyOf(findings);
  }
}
