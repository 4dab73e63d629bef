package org.budgetbook.check.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;

/** Rule 63: a form has an indicator of every kind the edition wants, each with name and value. */
final class FormIndicators implements Programme {

  private final List<Pattern> wanted;

  FormIndicators(Parameters parameters) {
    this.wanted = parameters.texts("kinds").stream().map(Pattern::compile).toList();
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
      for (Pattern kind : wanted) {
        if (target.indicators().stream().noneMatch(one -> kind.matcher(one.kind()).find())) {
          findings.add(form.place(), Message.of("check.form.kind", kind.pattern()));
        }
      }
      for (Indicator indicator : target.indicators()) {
        if (indicator.name().isBlank() || indicator.annualValue().isBlank()) {
          findings.add(
              form.place(), Message.of("check.form.indicator", indicator.kind(), indicator.name()));
        }
      }
    }
  }
}
