package org.budgetbook.desktop.check;

import java.util.List;
import java.util.Locale;
import javafx.scene.layout.BorderPane;
import org.budgetbook.check.CheckReport;
import org.budgetbook.check.RuleOutcome;
import org.budgetbook.check.RuleState;
import org.budgetbook.desktop.control.TextTable;
import org.budgetbook.library.Messages;

/** How each rule went: which ran, which could not be decided and why, which do not apply. */
final class RulesView extends BorderPane {

  private final Messages messages;
  private final TextTable table;

  RulesView(Messages messages) {
    this.messages = messages;
    table =
        new TextTable(
            "rules",
            List.of(messages.text("checks.rules.head").split("\\|", -1)),
            List.of(4, 34, 7, 6, 6, 30),
            List.of(3, 4));
    setCenter(table);
  }

  void show(CheckReport report) {
    List<TextTable.Line> lines = report.outcomes().stream().map(this::line).toList();
    if (!lines.equals(table.getItems())) {
      table.getItems().setAll(lines);
    }
  }

  private TextTable.Line line(RuleOutcome outcome) {
    RuleState state = outcome.state();
    String style = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new TextTable.Line(
        List.of(
            outcome.rule().id().toString(),
            outcome.rule().title(),
            messages.text("checks.rule." + style),
            Integer.toString(outcome.findings().size()),
            Integer.toString(outcome.ties()),
            outcome.reason().map(messages::text).orElse("")),
        style);
  }
}
