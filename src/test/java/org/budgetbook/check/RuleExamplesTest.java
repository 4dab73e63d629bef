package org.budgetbook.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.budgetbook.check.Rule.Example;
import org.budgetbook.check.finding.Level;
import org.budgetbook.edition.Edition;
import org.budgetbook.golden.ThirdEdition;
import org.budgetbook.library.CheckRules;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples that stand beside each rule are true: it is silent where it says, and finds. */
class RuleExamplesTest {

  private final Resources resources = ThirdEdition.resources();
  private final Messages messages = new Messages(resources);

  @ParameterizedTest
  @ValueSource(strings = {"lvliang-2023", "lvliang-2025", ThirdEdition.ID})
  void every_rule_is_silent_and_finds_as_its_examples_say(String id) {
    Edition edition = new Editions(resources).load(id);
    RuleSet rules = new CheckRules(resources).load(edition);
    List<String> wrong = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      for (Example example : rule.examples()) {
        RuleOutcome outcome = new RuleRun(ExampleInput.of(edition, example.given())).run(rule);
        boolean found =
            outcome.findings().stream().anyMatch(finding -> finding.level() != Level.ROUNDING);
        if (found != example.finds()) {
          wrong.add(rule.id() + " " + example + " " + outcome.state() + " " + outcome.reason());
        }
        outcome.findings().forEach(finding -> messages.text(finding.message()));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lvliang-2023", "lvliang-2025"})
  void every_number_of_the_catalogue_has_a_rule(String id) {
    Set<Integer> numbers = new TreeSet<>();
    new CheckRules(resources)
        .load(new Editions(resources).load(id))
        .rules()
        .forEach(rule -> numbers.add(rule.id().number()));
    Set<Integer> all = new TreeSet<>();
    for (int number = 1; number <= 67; number++) {
      all.add(number);
    }
    assertEquals(all, numbers);
  }
}
