package org.budgetbook.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgetbook.check.Rule;
import org.budgetbook.check.Rule.Example;
import org.budgetbook.check.RuleSet;
import org.budgetbook.check.expression.Assertion;
import org.budgetbook.check.expression.Guard;
import org.budgetbook.check.expression.PanelRef;
import org.budgetbook.check.expression.StatementParser;
import org.budgetbook.check.finding.Level;
import org.budgetbook.check.finding.RuleId;
import org.budgetbook.check.rule.Parameters;
import org.budgetbook.check.rule.Programme;
import org.budgetbook.check.rule.Programmes;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/**
 * Reads the rules of an edition ({@code editions/<id>/checks/}) and resolves every name in them
 * against the edition: what it does not have is refused by file and line.
 */
public final class CheckRules {

  private final Resources resources;

  public CheckRules(Resources resources) {
    this.resources = resources;
  }

  /**
   * All rules of an edition, by number.
   *
   * @throws RefusedException naming file and line of the first fault
   */
  public RuleSet load(Edition edition) {
    String folder = "editions/" + edition.id() + "/checks/";
    YamlNode index = YamlNode.parse(folder + "index.yaml", resources.text(folder + "index.yaml"));
    StatementParser parser = new StatementParser(edition);
    List<Rule> rules = new ArrayList<>();
    Set<RuleId> ids = new HashSet<>();
    for (YamlNode name : index.at("files").items()) {
      String file = folder + name.text();
      if (!resources.has(file)) {
        throw name.error(Message.of("edition.file.missing", name.text()));
      }
      YamlNode node = YamlNode.parse(file, resources.text(file));
      node.allowOnly(Set.of("title", "rules"));
      for (YamlNode item : node.at("rules").items()) {
        Rule rule = rule(item, node.at("title").text(), parser);
        if (!ids.add(rule.id())) {
          throw item.at("rule").error(Message.of("edition.id.twice", rule.id()));
        }
        rules.add(rule);
      }
    }
    for (PanelRef panel : parser.uncovered(edition)) {
      throw index.error(Message.of("check.totals.uncovered", panel.table(), panel.panel()));
    }
    rules.sort(java.util.Comparator.comparing(Rule::id));
    return new RuleSet(edition, rules);
  }

  private static Rule rule(YamlNode node, String section, StatementParser parser) {
    node.allowOnly(
        Set.of(
            "rule",
            "level",
            "title",
            "says",
            "basis",
            "remedy",
            "when",
            "ties",
            "programme",
            "with",
            "waiting",
            "silent",
            "finds"));
    Guard guard =
        new Guard(node.items("when").stream().map(text -> text.read(parser::condition)).toList());
    List<Assertion> ties = new ArrayList<>();
    for (YamlNode tie : node.items("ties")) {
      ties.addAll(tie.read(parser::parse));
    }
    Optional<Programme> programme = programme(node);
    String waiting = node.find("waiting").map(YamlNode::text).orElse("");
    List<Example> examples = new ArrayList<>();
    for (YamlNode silent : node.items("silent")) {
      examples.add(new Example(false, silent.texts()));
    }
    for (YamlNode finds : node.items("finds")) {
      examples.add(new Example(true, finds.texts()));
    }
    if (ties.isEmpty() && programme.isEmpty() && waiting.isEmpty()) {
      throw node.error(Message.of("check.rule.empty"));
    }
    if (waiting.isEmpty()
        && (examples.stream().allMatch(Example::finds)
            || examples.stream().noneMatch(Example::finds))) {
      throw node.error(Message.of("check.rule.examples"));
    }
    return new Rule(
        node.at("rule").read(RuleId::parse),
        node.at("level").constant(Level.class),
        node.at("title").text(),
        node.find("says").map(YamlNode::text).orElse(""),
        node.at("basis").text(),
        node.at("remedy").text(),
        section,
        demand(node),
        guard,
        ties,
        programme,
        waiting,
        examples);
  }

  private static String demand(YamlNode node) {
    List<String> words = new ArrayList<>();
    node.items("when").forEach(text -> words.add(text.text()));
    node.items("ties").forEach(text -> words.add(text.text()));
    node.find("programme").ifPresent(name -> words.add(name.text()));
    node.find("with")
        .ifPresent(with ->
            with.keys()
                .forEach(key -> {
                  YamlNode value = with.at(key);
                  words.add(
                      key
                          + ": "
                          + (value.isList() ? String.join(" ", value.texts()) : value.text()));
                }));
    return String.join("; ", words);
  }

  private static Optional<Programme> programme(YamlNode node) {
    Map<String, List<String>> values = new HashMap<>();
    node.find("with")
        .ifPresent(with ->
            with.keys()
                .forEach(key -> {
                  YamlNode value = with.at(key);
                  values.put(key, value.isList() ? value.texts() : List.of(value.text()));
                }));
    return node.find("programme")
        .map(name -> name.read(text -> Programmes.of(text, new Parameters(values))));
  }
}
