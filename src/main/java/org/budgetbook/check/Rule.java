package org.budgetbook.check;

import java.util.List;
import java.util.Optional;
import org.budgetbook.check.expression.Assertion;
import org.budgetbook.check.expression.Guard;
import org.budgetbook.check.finding.Level;
import org.budgetbook.check.finding.RuleId;
import org.budgetbook.check.rule.Programme;

/**
 * One rule of the catalogue (审核规则) as an edition states it.
 *
 * @param title what must hold, in the accountant's words
 * @param says the sentence of a finding with the operands in braces: {@code {left}}, {@code
 *     {left-value}}, {@code {right}}, {@code {right-value}}, {@code {difference}}, {@code {row}};
 *     empty for the usual sentence of a tie
 * @param basis why it matters (依据)
 * @param remedy what to do when it is broken
 * @param section its heading in the manual: the edition's file
 * @param demand what must hold and when, as the edition writes it
 * @param guard when it applies
 * @param ties what must hold; empty for a programme
 * @param programme null for ties
 * @param waiting why the rule cannot be run yet; empty when it can
 * @param examples one at least that is silent and one that finds, unless it waits
 */
public record Rule(
    RuleId id,
    Level level,
    String title,
    String says,
    String basis,
    String remedy,
    String section,
    String demand,
    Guard guard,
    List<Assertion> ties,
    Optional<Programme> programme,
    String waiting,
    List<Example> examples) {

  public Rule {
    ties = List.copyOf(ties);
    examples = List.copyOf(examples);
  }

  /**
   * A tiny case of the rule, run as a test and shown in the manual.
   *
   * @param finds whether the rule finds something in it
   * @param given what stands in tables and book, a line for each figure or text
   */
  public record Example(boolean finds, List<String> given) {
    public Example {
      given = List.copyOf(given);
    }
  }
}
