package org.budgetbook.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.Column;
import org.budgetbook.edition.ColumnGroup;
import org.budgetbook.edition.ColumnNode;
import org.budgetbook.edition.FactFilter;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.FixedRow;
import org.budgetbook.edition.LabelColumn;
import org.budgetbook.edition.PageOrientation;
import org.budgetbook.edition.Panel;
import org.budgetbook.edition.RowLabel;
import org.budgetbook.edition.RowRole;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.message.Message;

/** Reads one table definition from its YAML file. */
final class TableReader {

  private static final int DEFAULT_WIDTH = 10;

  private TableReader() {}

  static TableDefinition read(YamlNode node) {
    node.allowOnly(
        Set.of(
            "id",
            "number",
            "caption",
            "short-title",
            "title",
            "page",
            "numbered-columns",
            "panels"));
    return new TableDefinition(
        node.at("id").text(),
        node.at("number").integer(),
        node.at("caption").text(),
        node.at("short-title").text(),
        node.at("title").text(),
        node.at("page").constant(PageOrientation.class),
        node.find("numbered-columns").map(YamlNode::flag).orElse(false),
        node.at("panels").items().stream().map(TableReader::panel).toList());
  }

  private static Panel panel(YamlNode node) {
    node.allowOnly(Set.of("id", "scope", "columns", "blocks"));
    return new Panel(
        node.at("id").text(),
        FilterReader.read(node.find("scope")),
        node.at("columns").items().stream().map(TableReader::column).toList(),
        node.at("blocks").items().stream().map(TableReader::block).toList());
  }

  private static ColumnNode column(YamlNode node) {
    if (node.has("columns")) {
      node.allowOnly(Set.of("heading", "columns"));
      return new ColumnGroup(
          node.at("heading").text(),
          node.at("columns").items().stream().map(TableReader::column).toList());
    }
    return leaf(node);
  }

  private static Column leaf(YamlNode node) {
    node.allowOnly(Set.of("id", "heading", "label", "width", "counts", "total-of"));
    String id = node.at("id").text();
    String heading = node.at("heading").text();
    int width = node.find("width").map(YamlNode::integer).orElse(DEFAULT_WIDTH);
    Optional<YamlNode> label = node.find("label");
    if (label.isPresent()) {
      return new LabelColumn(id, heading, label.get().constant(RowLabel.class), width);
    }
    return new FigureColumn(
        id, heading, FilterReader.read(node.find("counts")), totalOf(node), width);
  }

  private static Block block(YamlNode node) {
    node.allowOnly(Set.of("axis", "scope", "rows", "grouped"));
    FactFilter scope = FilterReader.read(node.find("scope"));
    YamlNode axis = node.at("axis");
    return switch (axis.text()) {
      case "fixed" ->
          new Block.Fixed(
              scope, node.at("rows").items().stream().map(TableReader::fixedRow).toList());
      case "functional-tree" -> new Block.FunctionalTree(scope);
      case "economic-pairs" -> new Block.EconomicPairs(scope);
      case "revenue-tree" -> new Block.RevenueTree(scope);
      case "units" -> new Block.Units(scope);
      case "projects" ->
          new Block.Projects(scope, node.find("grouped").map(YamlNode::flag).orElse(false));
      default -> throw axis.error(Message.of("edition.axis.unknown", axis.text()));
    };
  }

  private static FixedRow fixedRow(YamlNode node) {
    node.allowOnly(Set.of("id", "label", "role", "counts", "blank", "total-of"));
    boolean blank = node.find("blank").map(YamlNode::flag).orElse(false);
    return new FixedRow(
        node.at("id").text(),
        node.at("label").text(),
        node.find("role").map(role -> role.constant(RowRole.class)).orElse(RowRole.DETAIL),
        blank ? null : FilterReader.read(node.find("counts")),
        totalOf(node));
  }

  private static List<String> totalOf(YamlNode node) {
    return node.find("total-of").map(YamlNode::texts).orElse(List.of());
  }
}
