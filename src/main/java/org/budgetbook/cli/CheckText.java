package org.budgetbook.cli;

import java.util.Comparator;
import org.budgetbook.check.CheckReport;
import org.budgetbook.check.RuleOutcome;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.Messages;
import org.budgetbook.web.CheckWords;

/** The findings as lines to read: the worst first, then what was not decided and why. */
final class CheckText {

  private final Messages messages;
  private final Edition edition;
  private final CheckWords words;

  /**
   * @param edition names the tables
   */
  CheckText(Console console, Edition edition) {
    this.edition = edition;
    this.messages = console.messages();
    this.words = new CheckWords(messages);
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
                  words.level(finding.level()),
                  finding.rule().toString(),
                  words.place(finding.place(), edition),
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
    report.unread().forEach(unread -> line(text, words.unread(unread)));
    line(text, words.summary(report));
    return text.toString();
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append(System.lineSeparator());
  }
}
