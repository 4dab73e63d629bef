package org.budgetbook.check.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Level;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;

/**
 * Rule 61: the money of the whole term is no less than that of the year; a term of many years with
 * the money of one is a hint.
 */
final class FormTerm implements Programme {

  private static final Pattern YEARS = Pattern.compile("(\\d{1,3})");

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Set.of(InputPart.Whole.TARGETS, InputPart.Whole.PROJECTS);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    if (Forms.all(input).isEmpty()) {
      findings.undecided(Message.of("check.unknown.forms"));
    }
    for (Forms.Form form : Forms.all(input).orElse(List.of())) {
      PerformanceTarget target = form.target();
      Money term = target.term().total();
      Money annual = target.annual().total();
      if (term.compareTo(annual) < 0) {
        findings.add(
            form.place(),
            Message.of("check.form.term", term.toYuanText(), annual.toYuanText()),
            BigDecimal.valueOf(term.fen(), 2),
            BigDecimal.valueOf(annual.fen(), 2),
            true);
      } else if (term.equals(annual) && years(target.period()) > 1) {
        findings.add(
            Level.HINT,
            form.place(),
            Message.of("check.form.long-term", target.period(), annual.toYuanText()));
      }
    }
  }

  private static int years(String period) {
    Matcher matcher = YEARS.matcher(period);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }
}
