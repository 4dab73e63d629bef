package org.budgetbook.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.budgetbook.check.Rule;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.CheckRules;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual's chapter of the rules. */
class RuleChapterTest {

  @ParameterizedTest
  @ValueSource(strings = {"lvliang-2023", "lvliang-2025"})
  void every_rule_that_is_run_has_an_example_in_words(String id) {
    Resources resources = Resources.ofProgram();
    Edition edition = new Editions(resources).load(id);
    ExampleWords words = new ExampleWords(edition, new Messages(resources));
    List<String> untold =
        new CheckRules(resources)
            .load(edition).rules().stream()
                .filter(rule -> rule.waiting().isEmpty())
                .filter(rule -> rule.examples().stream().noneMatch(one -> isTold(words, one)))
                .map(rule -> rule.id() + " " + rule.examples())
                .toList();
    assertEquals(List.of(), untold);
  }

  private static boolean isTold(ExampleWords words, Rule.Example example) {
    return example.finds() && words.told(example.given()).isPresent();
  }
}
