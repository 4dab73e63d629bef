package org.budgetbook.check;

import java.util.List;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.budgetbook.check.published.PublishedText.Unread;

/**
 * The result of all rules: what they found, and which ran at all.
 *
 * @param outcomes one for each rule, by number
 * @param unread parts of a finished disclosure that could not be read: not checked, not passed
 */
public record CheckReport(List<RuleOutcome> outcomes, List<Unread> unread) {

  public CheckReport {
    outcomes = List.copyOf(outcomes);
    unread = List.copyOf(unread);
  }

  /** All findings by rule. */
  public List<Finding> findings() {
    return outcomes.stream().flatMap(outcome -> outcome.findings().stream()).toList();
  }

  public long count(Level level) {
    return findings().stream().filter(finding -> finding.level() == level).count();
  }

  /** Whether something blocks the package. */
  public boolean hasErrors() {
    return count(Level.ERROR) > 0;
  }
}
