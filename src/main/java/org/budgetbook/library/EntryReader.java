package org.budgetbook.library;

import java.util.List;
import java.util.Set;
import org.budgetbook.edition.CellReference;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.edition.EntryGroup;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.EntryKind;
import org.budgetbook.edition.PassageDefinition;

/** Reads what an edition lets users enter: numbers and texts. */
final class EntryReader {

  record Entries(List<EntryGroup> groups, List<PassageDefinition> passages) {}

  private EntryReader() {}

  static Entries read(YamlNode node) {
    node.allowOnly(Set.of("groups", "passages"));
    return new Entries(
        node.at("groups").items().stream().map(EntryReader::group).toList(),
        node.at("passages").items().stream().map(EntryReader::passage).toList());
  }

  private static EntryGroup group(YamlNode node) {
    node.allowOnly(Set.of("id", "title", "entries", "lasting"));
    return new EntryGroup(
        node.at("id").text(),
        node.at("title").text(),
        node.at("entries").items().stream().map(EntryReader::entry).toList(),
        node.find("lasting").map(YamlNode::flag).orElse(false));
  }

  private static EntryDefinition entry(YamlNode node) {
    node.allowOnly(Set.of("key", "label", "kind", "this-year"));
    return new EntryDefinition(
        node.at("key").read(EntryKey::new),
        node.at("label").text(),
        node.at("kind").constant(EntryKind.class),
        node.find("this-year").map(EntryReader::cell).orElse(null));
  }

  static CellReference cell(YamlNode node) {
    node.allowOnly(Set.of("table", "panel", "row", "column"));
    return new CellReference(
        node.at("table").text(),
        node.at("panel").text(),
        node.at("row").text(),
        node.at("column").text());
  }

  private static PassageDefinition passage(YamlNode node) {
    node.allowOnly(Set.of("key", "label", "hint", "reason-for", "lasting"));
    return new PassageDefinition(
        node.at("key").read(EntryKey::new),
        node.at("label").text(),
        node.at("hint").text(),
        node.find("reason-for").map(reason -> reason.read(EntryKey::new)).orElse(null),
        node.find("lasting").map(YamlNode::flag).orElse(false));
  }
}
