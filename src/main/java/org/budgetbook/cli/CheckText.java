package org.budgetbook.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.budgetbook.check.CheckReport;
import org.budgetbook.check.RuleOutcome;
import org.budgetbook.check.RuleState;
import org.budgetbook.check.expression.Wording;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.budgetbook.check.finding.Place;
import org.budgetbook.library.Messages;

/** The findings as lines to read: the worst first, then what was not decided and why. */
final class CheckText {

  private final Messages messages;

  CheckText(Console console) {
    this.messages = console.messages();
  }

  String text(CheckReport report) {
    StringBuilder text = new StringBuilder();
    report.findings().stream()
        .sorted(Comparator.comparing(Finding::level))
        .forEach(finding -> {
          line(
              text,
              messages.text(
                  "cli.check.finding",
                  level(messages, finding.level()),
                  finding.rule().toString(),
                  place(messages, finding.place()),
                  messages.text(finding.message())));
          if (finding.level() == Level.ERROR || finding.level() == Level.WARNING) {
            line(text, messages.text("cli.check.remedy", finding.remedy(), finding.basis()));
          }
        });
    for (RuleOutcome outcome : report.outcomes()) {
      outcome
          .reason()
          .ifPresent(reason ->
              line(
                  text,
                  messages.text(
                      "cli.check.undecided",
                      outcome.rule().id().toString(),
                      outcome.rule().title(),
                      messages.text(reason))));
    }
    line(text, summary(messages, report));
    return text.toString();
  }

  static String summary(Messages messages, CheckReport report) {
    return messages.text(
        "cli.check.summary",
        report.count(Level.ERROR),
        report.count(Level.WARNING),
        report.count(Level.HINT),
        report.count(Level.ROUNDING),
        messages.text(
            "cli.check.rules",
            report.outcomes().size(),
            rules(report, RuleState.SILENT),
            rules(report, RuleState.FOUND),
            rules(report, RuleState.UNDECIDED),
            rules(report, RuleState.NOT_APPLICABLE),
            report.outcomes().stream().mapToInt(RuleOutcome::ties).sum()));
  }

  private static long rules(CheckReport report, RuleState state) {
    return report.outcomes().stream().filter(outcome -> outcome.state() == state).count();
  }

  static String level(Messages messages, Level level) {
    return messages.text("cli.check.level." + level.name().toLowerCase(Locale.ROOT));
  }

  /** Where it stands: 表三 “201 一般公共服务支出” 合计. */
  static String place(Messages messages, Place place) {
    String table = place.table() == 0 ? "" : messages.text(Wording.table(place.table()));
    return String.join(
        " ",
        List.of(table, place.section(), place.row(), place.column()).stream()
            .filter(part -> !part.isEmpty())
            .toList());
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append(System.lineSeparator());
  }
}
