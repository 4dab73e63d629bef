package org.budgetbook.library;

import java.util.List;
import java.util.Set;
import org.budgetbook.edition.ProjectTerms;
import org.budgetbook.edition.TargetFormDefinition;
import org.budgetbook.edition.TargetFormDefinition.FundLabels;
import org.budgetbook.edition.TargetFormDefinition.GroupLabel;
import org.budgetbook.edition.TargetFormDefinition.Labels;
import org.budgetbook.message.Message;

/** Reads the labels of the performance target form. */
final class TargetFormReader {

  private static final List<String> GROUPS = List.of("output", "benefit", "satisfaction");

  private TargetFormReader() {}

  static TargetFormDefinition read(YamlNode node) {
    node.allowOnly(
        Set.of(
            "title",
            "subtitle",
            "footer",
            "labels",
            "funds",
            "term-side",
            "annual-side",
            "goals",
            "indicators",
            "indicator-headings",
            "groups",
            "terms"));
    return new TargetFormDefinition(
        node.at("title").text(),
        node.at("subtitle").text(),
        node.at("footer").texts(),
        labels(node.at("labels")),
        funds(node.at("funds")),
        node.at("term-side").text(),
        node.at("annual-side").text(),
        node.at("goals").text(),
        node.at("indicators").text(),
        headings(node.at("indicator-headings")),
        groups(node.at("groups")),
        terms(node.at("terms")));
  }

  private static ProjectTerms terms(YamlNode node) {
    node.allowOnly(Set.of("continuing", "one-off", "year"));
    return new ProjectTerms(
        node.at("continuing").texts(), node.at("one-off").texts(), node.at("year").text());
  }

  private static Labels labels(YamlNode node) {
    node.allowOnly(
        Set.of(
            "project",
            "authority",
            "unit",
            "attribute",
            "period",
            "overview",
            "basis",
            "necessity",
            "safeguards",
            "plan"));
    return new Labels(
        node.at("project").text(),
        node.at("authority").text(),
        node.at("unit").text(),
        node.at("attribute").text(),
        node.at("period").text(),
        node.at("overview").text(),
        node.at("basis").text(),
        node.at("necessity").text(),
        node.at("safeguards").text(),
        node.at("plan").text());
  }

  private static FundLabels funds(YamlNode node) {
    node.allowOnly(
        Set.of(
            "heading",
            "term-total",
            "annual-total",
            "central",
            "provincial",
            "local",
            "own",
            "other"));
    return new FundLabels(
        node.at("heading").text(),
        node.at("term-total").text(),
        node.at("annual-total").text(),
        node.at("central").text(),
        node.at("provincial").text(),
        node.at("local").text(),
        node.at("own").text(),
        node.at("other").text());
  }

  private static List<String> headings(YamlNode node) {
    if (node.items().size() != 4) {
      throw node.error(Message.of("edition.target-form.headings"));
    }
    return node.texts();
  }

  private static List<GroupLabel> groups(YamlNode node) {
    List<GroupLabel> groups = node.items().stream().map(TargetFormReader::group).toList();
    if (!groups.stream().map(GroupLabel::group).toList().equals(GROUPS)) {
      throw node.error(Message.of("edition.target-form.groups", String.join(" ", GROUPS)));
    }
    return groups;
  }

  private static GroupLabel group(YamlNode node) {
    node.allowOnly(Set.of("group", "label", "kinds"));
    return new GroupLabel(
        node.at("group").text(), node.at("label").text(), node.at("kinds").texts());
  }
}
