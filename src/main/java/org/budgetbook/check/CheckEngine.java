package org.budgetbook.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.published.PublishedText;

/**
 * The rules of an edition over one input that changes bit by bit: after a change only the rules
 * that read what changed run again. Not thread-safe: one thread owns an engine; what it hands out
 * is immutable.
 */
public final class CheckEngine {

  private final RuleSet rules;
  private final List<Set<InputPart>> reads = new ArrayList<>();
  private final List<RuleOutcome> outcomes = new ArrayList<>();
  private CheckInput input;

  /** Runs all rules once. */
  public CheckEngine(RuleSet rules, CheckInput input) {
    this.rules = rules;
    this.input = input;
    RuleRun run = new RuleRun(input);
    for (Rule rule : rules.rules()) {
      reads.add(Dependencies.of(rule, rules.edition()));
      outcomes.add(run.run(rule));
    }
  }

  /** All rules over one input. */
  public static CheckReport check(RuleSet rules, CheckInput input) {
    return new CheckEngine(rules, input).report();
  }

  /**
   * Takes the next input and runs the rules that read a changed part.
   *
   * @param changed the parts in which the inputs differ
   */
  public FindingChanges change(CheckInput next, Set<InputPart> changed) {
    input = next;
    if (changed.isEmpty()) {
      return FindingChanges.NONE;
    }
    RuleRun run = new RuleRun(next);
    List<Finding> appeared = new ArrayList<>();
    List<Finding> vanished = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      if (Collections.disjoint(reads.get(i), changed)) {
        continue;
      }
      RuleOutcome before = outcomes.get(i);
      RuleOutcome after = run.run(before.rule());
      outcomes.set(i, after);
      compare(before.findings(), after.findings(), appeared, vanished);
    }
    return new FindingChanges(appeared, vanished);
  }

  private static void compare(
      List<Finding> before, List<Finding> after, List<Finding> appeared, List<Finding> vanished) {
    if (before.equals(after)) {
      return;
    }
    Set<Finding> old = new HashSet<>(before);
    Set<Finding> fresh = new HashSet<>(after);
    after.stream().filter(finding -> !old.contains(finding)).forEach(appeared::add);
    before.stream().filter(finding -> !fresh.contains(finding)).forEach(vanished::add);
  }

  public CheckInput input() {
    return input;
  }

  /** How all rules stand now. */
  public CheckReport report() {
    PublishedText published = input.published();
    return new CheckReport(outcomes, published == null ? List.of() : published.unread());
  }

  /** The 勾稽关系核对表: every tie with both sides, by rule. */
  public List<Tie> ties() {
    RuleRun run = new RuleRun(input);
    return rules.rules().stream()
        .filter(rule -> rule.waiting().isEmpty())
        .flatMap(rule -> run.ties(rule).stream())
        .toList();
  }
}
