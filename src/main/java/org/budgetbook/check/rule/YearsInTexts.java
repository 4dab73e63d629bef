package org.budgetbook.check.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Place.Target;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.published.PublishedText;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;

/**
 * Rule 45: a reason speaks of this year and the last. Texts on duties name older years by right;
 * only a year still to come is a slip there.
 */
final class YearsInTexts implements Programme {

  private final Pattern year;
  private final List<String> strict;
  private final Pattern thisYear;
  private final Pattern lastYear;

  YearsInTexts(Parameters parameters) {
    this.year = parameters.pattern("pattern");
    this.strict = parameters.texts("strict");
    this.thisYear = parameters.pattern("this-year");
    this.lastYear = parameters.pattern("last-year");
  }

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Set.of(InputPart.Whole.PASSAGES, InputPart.Whole.HEADING);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    if (Texts.absent(input)) {
      findings.undecided(Message.of("check.unknown.texts"));
      return;
    }
    PublishedText published = input.published();
    if (published != null) {
      for (Texts text : Texts.published(published, part -> part.equals("narrative"))) {
        told(text, thisYear, input.year(), input.year(), findings);
        told(text, lastYear, input.year() - 1, input.year(), findings);
      }
    }
    for (Texts text : Texts.passages(input)) {
      boolean narrow =
          text.place().target() instanceof Target.Entry entry
              && strict.stream().anyMatch(prefix -> entry.key().value().startsWith(prefix));
      Matcher matcher = year.matcher(text.text());
      while (matcher.find()) {
        int named = Integer.parseInt(matcher.group(1));
        if (named > input.year() || narrow && named < input.year() - 1) {
          findings.add(text.place(), Message.of("check.text.year", matcher.group(), input.year()));
        }
      }
    }
  }

  /** What part three says of the budget's year and of the year it compares with. */
  private static void told(Texts text, Pattern where, int right, int budget, Findings findings) {
    Matcher matcher = where.matcher(Texts.plain(text.text()));
    while (matcher.find()) {
      int named = Integer.parseInt(matcher.group(1));
      if (named != right && named <= budget) {
        findings.add(text.place(), Message.of("check.text.year", matcher.group(1), budget));
      }
    }
  }
}
