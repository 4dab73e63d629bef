package org.budgetbook.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.PublishedWording;
import org.budgetbook.edition.PublishedWording.Statement;
import org.budgetbook.message.RefusedException;

/** Reads how an edition's disclosures are worded ({@code published-wording.yaml}). */
public final class PublishedWordings {

  private final Resources resources;

  public PublishedWordings(Resources resources) {
    this.resources = resources;
  }

  /**
   * The wording of an edition.
   *
   * @throws RefusedException if the edition has none, or names a figure that it does not have
   */
  public PublishedWording load(Edition edition) {
    String file = "editions/" + edition.id() + "/published-wording.yaml";
    if (!resources.has(file)) {
      throw RefusedException.of("library.wording.missing", edition.id());
    }
    YamlNode node = YamlNode.parse(file, resources.text(file));
    node.allowOnly(Set.of("patterns", "statements"));
    Map<String, String> patterns = new HashMap<>();
    YamlNode all = node.at("patterns");
    all.keys().forEach(key -> patterns.put(key, all.at(key).text()));
    List<Statement> statements = new ArrayList<>();
    for (YamlNode item : node.at("statements").items()) {
      statements.add(statement(item, edition));
    }
    return new PublishedWording(patterns, statements);
  }

  private static Statement statement(YamlNode node, Edition edition) {
    node.allowOnly(
        Set.of(
            "section", "name", "figure", "words", "list", "names", "count", "money", "forms",
            "part"));
    String figure = text(node, "figure");
    if (!figure.isEmpty()
        && edition.outline().narrative().figures().stream()
            .noneMatch(one -> one.name().equals(figure))) {
      throw node.error(org.budgetbook.message.Message.of("library.wording.figure", figure));
    }
    List<String> traits = new ArrayList<>();
    for (String trait : List.of("money", "forms", "part")) {
      if (node.has(trait)) {
        traits.add(trait);
      }
    }
    String name = text(node, "name");
    return new Statement(
        node.at("section").text(),
        name.isEmpty() ? figure : name,
        figure,
        node.has("words") ? node.at("words").texts() : List.of(),
        text(node, "list"),
        text(node, "names"),
        text(node, "count"),
        traits);
  }

  private static String text(YamlNode node, String key) {
    return node.find(key).map(YamlNode::text).orElse("");
  }
}
