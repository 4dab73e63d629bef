package org.budgetbook.library;

import java.util.List;
import java.util.Set;
import org.budgetbook.edition.CellReference;
import org.budgetbook.edition.ChartDefinition;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.FigureDefinition;
import org.budgetbook.edition.NarrativeDefinition;
import org.budgetbook.edition.RowListDefinition;
import org.budgetbook.edition.SentenceDefinition;
import org.budgetbook.edition.TextFormat;
import org.budgetbook.message.Message;

/** Reads the sentences that follow the figures. */
final class NarrativeReader {

  private NarrativeReader() {}

  static NarrativeDefinition read(YamlNode node, String phrases) {
    node.allowOnly(Set.of("format", "figures", "lists", "charts", "sentences"));
    return new NarrativeDefinition(
        format(node.at("format")),
        node.at("figures").items().stream().map(NarrativeReader::figure).toList(),
        node.items("lists").stream().map(NarrativeReader::list).toList(),
        node.items("charts").stream().map(NarrativeReader::chart).toList(),
        phrases,
        node.at("sentences").items().stream().map(NarrativeReader::sentence).toList());
  }

  private static TextFormat format(YamlNode node) {
    node.allowOnly(
        Set.of(
            "amounts",
            "zero-amount",
            "zero-percent",
            "list-separator",
            "not-entered",
            "not-written"));
    return new TextFormat(
        Editions.format(node.at("amounts")),
        node.at("zero-amount").text(),
        node.at("zero-percent").text(),
        node.at("list-separator").text(),
        node.at("not-entered").text(),
        node.at("not-written").text());
  }

  private static FigureDefinition figure(YamlNode node) {
    node.allowOnly(Set.of("name", "subject", "cells", "entries", "last-year"));
    return new FigureDefinition(
        node.at("name").text(),
        node.at("subject").text(),
        node.items("cells").stream().map(NarrativeReader::cell).toList(),
        keys(node.items("entries")),
        keys(node.items("last-year")));
  }

  /** {@code table/panel/row/column}. */
  private static CellReference cell(YamlNode node) {
    String[] steps = node.text().split("/", -1);
    if (steps.length != 4) {
      throw node.error(Message.of("edition.cell.malformed", node.text()));
    }
    return new CellReference(steps[0], steps[1], steps[2], steps[3]);
  }

  private static List<EntryKey> keys(List<YamlNode> nodes) {
    return nodes.stream().map(node -> node.read(EntryKey::new)).toList();
  }

  private static RowListDefinition list(YamlNode node) {
    node.allowOnly(Set.of("name", "subject", "table", "panel", "column", "rows"));
    return new RowListDefinition(
        node.at("name").text(),
        node.at("subject").text(),
        node.at("table").text(),
        node.at("panel").text(),
        node.at("column").text(),
        node.at("rows").constant(RowListDefinition.RowLevel.class));
  }

  private static ChartDefinition chart(YamlNode node) {
    node.allowOnly(Set.of("id", "title", "figures", "list", "other"));
    return new ChartDefinition(
        node.at("id").text(),
        node.at("title").text(),
        node.items("figures").stream().map(YamlNode::text).toList(),
        node.find("list").map(YamlNode::text).orElse(""),
        node.at("other").text());
  }

  private static SentenceDefinition sentence(YamlNode node) {
    node.allowOnly(Set.of("key", "text"));
    return new SentenceDefinition(node.at("key").read(EntryKey::new), node.at("text").text());
  }
}
