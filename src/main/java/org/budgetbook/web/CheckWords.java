package org.budgetbook.web;

import java.util.Locale;
import java.util.stream.Stream;
import org.budgetbook.check.CheckReport;
import org.budgetbook.check.RuleOutcome;
import org.budgetbook.check.RuleState;
import org.budgetbook.check.expression.Wording;
import org.budgetbook.check.finding.Level;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.published.PublishedText.Unread;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.library.Messages;

/** The words that every report of findings shares. */
public final class CheckWords {

  private final Messages messages;

  public CheckWords(Messages messages) {
    this.messages = messages;
  }

  /** How many findings of each level, and how the rules fared. */
  public String summary(CheckReport report) {
    String rules = rulesSummary(report);
    return report.unread().isEmpty()
        ? rules
        : messages.text("web.check.summary.unread", rules, report.unread().size());
  }

  /** What could not be read, where it stands, and that it was not checked. */
  public String unread(Unread unread) {
    return messages.text("web.check.unread", unread.where(), messages.text(unread.what()));
  }

  private String rulesSummary(CheckReport report) {
    return messages.text(
        "web.check.summary",
        report.count(Level.ERROR),
        report.count(Level.WARNING),
        report.count(Level.HINT),
        report.count(Level.ROUNDING),
        messages.text(
            "web.check.rules",
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

  /** The level as a reader knows it: 错误, 警告, 提示, 尾差. */
  public String level(Level level) {
    return messages.text("web.check.level." + level.name().toLowerCase(Locale.ROOT));
  }

  /** Where it stands: 表三《支出总表》“201 一般公共服务支出”合计, or the form or text. */
  public String place(Place place, Edition edition) {
    if (place.table() == 0) {
      return String.join(
          " ",
          Stream.of(place.section(), place.row(), place.column())
              .filter(part -> !part.isEmpty())
              .toList());
    }
    String table =
        messages.text(
            "web.check.place.table",
            messages.text(Wording.table(place.table())),
            name(place, edition));
    return place.row().isEmpty()
        ? table + place.column()
        : messages.text("web.check.place.cell", table, place.row(), place.column());
  }

  private static String name(Place place, Edition edition) {
    return edition.tables().stream()
        .filter(table -> table.number() == place.table())
        .map(TableDefinition::shortTitle)
        .findFirst()
        .orElse("");
  }
}
