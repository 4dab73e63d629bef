package org.budgetbook.check.rule;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.budgetbook.check.expression.Wording;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.input.StatedFigure;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;

/**
 * Rule 37: the shares of one whole add up to 100 percent, rounding apart. Shares of one whole have
 * names {@code share.<whole>.<part>}.
 */
final class SharesSum implements Programme {

  private static final String SHARE = "share.";

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Set.of(InputPart.Whole.STATED);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    if (input.stated().isEmpty() && input.book() == null) {
      findings.undecided(Message.of("check.unknown.texts"));
    }
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    Map<String, BigDecimal> slacks = new LinkedHashMap<>();
    Map<String, String> sections = new LinkedHashMap<>();
    for (StatedFigure stated : input.stated()) {
      if (stated.name().startsWith(SHARE)) {
        String whole = stated.name().substring(0, stated.name().lastIndexOf('.'));
        sums.merge(whole, stated.value(), BigDecimal::add);
        slacks.merge(whole, stated.halfPlace(), BigDecimal::add);
        sections.putIfAbsent(whole, stated.section());
      }
    }
    BigDecimal hundred = BigDecimal.valueOf(100);
    sums.forEach((whole, sum) -> {
      if (sum.subtract(hundred).abs().compareTo(slacks.getOrDefault(whole, BigDecimal.ZERO)) > 0) {
        findings.add(
            Place.ofSection(sections.getOrDefault(whole, ""), null),
            Message.of("check.stated.shares", Wording.count(sum)),
            sum,
            hundred,
            false);
      }
    });
  }
}
