package org.budgetbook.manual;

import java.util.Locale;
import java.util.Optional;
import org.budgetbook.check.Rule;
import org.budgetbook.check.RuleSet;
import org.budgetbook.library.Messages;

/** The chapter about the rules (审核规则), written from the rules of the edition in use. */
final class RuleChapter {

  private final RuleSet rules;
  private final Messages messages;
  private final ExampleWords examples;
  private final StringBuilder text = new StringBuilder();

  RuleChapter(RuleSet rules, Messages messages) {
    this.rules = rules;
    this.messages = messages;
    this.examples = new ExampleWords(rules.edition(), messages);
  }

  /** The chapter in Markdown. */
  String text() {
    block("# ", messages.text("manual.rules.title"));
    block("", messages.text("manual.rules.lead", rules.edition().title(), rules.rules().size()));
    String section = "";
    for (Rule rule : rules.rules()) {
      if (!rule.section().equals(section)) {
        section = rule.section();
        block("# ", escaped(section));
      }
      write(rule);
    }
    return text.toString();
  }

  private void write(Rule rule) {
    block(
        "## ",
        messages.text(
            "manual.rules.rule",
            rule.id().toString(),
            escaped(rule.title()),
            messages.text("checks.level." + rule.level().name().toLowerCase(Locale.ROOT))));
    line("manual.rules.remedy", rule.remedy());
    line("manual.rules.basis", rule.basis());
    if (!rule.waiting().isEmpty()) {
      line("manual.rules.waiting", rule.waiting());
    }
    example(rule, true).ifPresent(given -> line("manual.rules.finds", given));
  }

  /** The first example that can be told without formulas. */
  private Optional<String> example(Rule rule, boolean finds) {
    return rule.examples().stream()
        .filter(example -> example.finds() == finds)
        .map(Rule.Example::given)
        .flatMap(given -> examples.told(given).stream())
        .findFirst();
  }

  private void line(String key, String words) {
    text.append("- ").append(messages.text(key, escaped(words))).append('\n');
    text.append('\n');
  }

  private void block(String before, String words) {
    text.append(before).append(words).append("\n\n");
  }

  /** Words of the rules are no Markdown. */
  private static String escaped(String words) {
    return words.replaceAll("[*_`\\[\\]<&\\\\#]", "\\\\$0");
  }
}
