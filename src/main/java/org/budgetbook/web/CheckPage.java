package org.budgetbook.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.budgetbook.check.CheckReport;
import org.budgetbook.check.RuleOutcome;
import org.budgetbook.check.Tie;
import org.budgetbook.check.expression.Wording;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.note.CheckNote;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.Messages;
import org.budgetbook.message.Message;
import org.budgetbook.money.AmountUnit;

/**
 * The findings with their notes, the rules that ran and the 勾稽关系核对表 as one web page without
 * scripts. Keeps no state between reports; any thread may use it.
 */
public final class CheckPage {

  private static final String STYLE =
      "body{font-family:sans-serif;margin:2em;line-height:1.5}table{border-collapse:collapse;"
          + "margin:1em 0}td,th{border:1px solid #999;padding:.3em .6em;text-align:left;"
          + "vertical-align:top}td.n{text-align:right;font-variant-numeric:tabular-nums}"
          + ".error,.uneven{background:#fde7e7}.warning{background:#fff4d6}"
          + ".undecided{color:#555}";

  private final Messages messages;
  private final CheckWords words;
  private final Edition edition;
  private final AmountUnit unit;

  /**
   * @param edition names the tables and says in which unit amounts are told
   */
  public CheckPage(Messages messages, Edition edition) {
    this.messages = messages;
    this.edition = edition;
    this.unit = edition.tableFormat().unit();
    this.words = new CheckWords(messages);
  }

  /** The page of tables from outside, which have no notes. */
  public String text(CheckReport report, List<Tie> ties) {
    return text(report, ties, finding -> Optional.empty());
  }

  /**
   * The whole page.
   *
   * @param notes what the accountant said about a finding (审核说明)
   */
  public String text(
      CheckReport report, List<Tie> ties, Function<Finding, Optional<CheckNote>> notes) {
    return new Page().text(report, ties, notes);
  }

  /** One page as it is written. */
  private final class Page {

    private final StringBuilder page = new StringBuilder();

    String text(CheckReport report, List<Tie> ties, Function<Finding, Optional<CheckNote>> notes) {
      String title = messages.text("web.check.page");
      page.append("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>")
          .append(title)
          .append("</title><style>")
          .append(STYLE)
          .append("</style></head><body>\n<h1>")
          .append(title)
          .append("</h1>\n<p>")
          .append(escaped(words.summary(report)))
          .append("</p>\n");
      findings(report, notes);
      rules(report);
      ties(ties);
      return page.append("</body></html>\n").toString();
    }

    private void findings(CheckReport report, Function<Finding, Optional<CheckNote>> notes) {
      table("web.check.page.findings", "web.check.page.findings.head");
      report.findings().stream()
          .sorted(Comparator.comparing(Finding::level))
          .forEach(finding ->
              row(
                  lower(finding.level()),
                  words.level(finding.level()),
                  finding.rule().toString(),
                  words.place(finding.place(), edition),
                  messages.text(finding.message()),
                  finding.basis(),
                  finding.remedy(),
                  notes.apply(finding).map(this::said).orElse("")));
      page.append("</table>\n");
    }

    /** A note written for other numbers says so. */
    private String said(CheckNote note) {
      return note.outdated() ? messages.text("web.check.note-outdated", note.text()) : note.text();
    }

    private void rules(CheckReport report) {
      if (!report.unread().isEmpty()) {
        table("web.check.page.unread", "web.check.page.unread.head");
        report.unread().forEach(one -> row("undecided", one.where(), messages.text(one.what())));
        page.append("</table>\n");
      }
      table("web.check.page.rules", "web.check.page.rules.head");
      for (RuleOutcome outcome : report.outcomes()) {
        row(
            lower(outcome.state()),
            outcome.rule().id().toString(),
            outcome.rule().title(),
            messages.text("web.check.rule." + lower(outcome.state())),
            Integer.toString(outcome.ties()),
            outcome.reason().map(messages::text).orElse(""));
      }
      page.append("</table>\n");
    }

    private void ties(List<Tie> ties) {
      table("web.check.page.ties", "web.check.page.ties.head");
      for (Tie tie : ties) {
        row(
            lower(tie.state()),
            tie.rule().toString(),
            messages.text(tie.leftName()),
            number(tie.left(), tie.money()),
            messages.text(tie.rightName()),
            number(tie.right(), tie.money()),
            number(tie.difference(), tie.money()),
            messages.text("web.check.tie." + lower(tie.state())));
      }
      page.append("</table>\n");
    }

    private String number(Optional<BigDecimal> number, boolean money) {
      return number.map(value -> Wording.number(value, money, unit)).orElse("");
    }

    private static String lower(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void table(String heading, String columns) {
      page.append("<h2>").append(messages.text(heading, unit.word())).append("</h2>\n<table><tr>");
      for (String column : messages.text(Message.of(columns)).split("\\|", -1)) {
        page.append("<th>").append(column).append("</th>");
      }
      page.append("</tr>\n");
    }

    private void row(String style, String... cells) {
      page.append("<tr class=\"").append(style).append("\">");
      for (String cell : cells) {
        boolean number = cell.matches("-?[0-9,]+\\.[0-9]+");
        page.append(number ? "<td class=\"n\">" : "<td>").append(escaped(cell)).append("</td>");
      }
      page.append("</tr>\n");
    }

    private static String escaped(String text) {
      return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
  }
}
