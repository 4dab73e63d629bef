package org.budgetbook.check.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;

/**
 * Rule 62: a total-cost indicator is no more than the year's money. Costs of one piece, person or
 * hour are not totals: they name what they are per.
 */
final class FormCost implements Programme {

  private final Pattern kind;
  private final Pattern value;
  private final Pattern perUnit;
  private final String tenThousand;

  FormCost(Parameters parameters) {
    this.kind = parameters.pattern("kind");
    this.value = parameters.pattern("value");
    this.perUnit = parameters.pattern("per-unit");
    this.tenThousand = parameters.text("ten-thousand");
  }

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
      BigDecimal annual = BigDecimal.valueOf(target.annual().total().fen(), 2);
      for (Indicator indicator : target.indicators()) {
        BigDecimal cost = cost(indicator);
        if (cost != null && cost.compareTo(annual) > 0) {
          findings.add(
              form.place(),
              Message.of(
                  "check.form.cost",
                  indicator.name(),
                  indicator.annualValue(),
                  annual.toPlainString()),
              cost,
              annual,
              true);
        }
      }
    }
  }

  private @org.jspecify.annotations.Nullable BigDecimal cost(Indicator indicator) {
    String text = Texts.plain(indicator.annualValue());
    if (!kind.matcher(indicator.kind()).find()
        || perUnit.matcher(text).find()
        || perUnit.matcher(indicator.name()).find()) {
      return null;
    }
    Matcher matcher = value.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    BigDecimal number = new BigDecimal(matcher.group(1));
    return matcher.group(2).equals(tenThousand) ? number.movePointRight(4) : number;
  }
}
