package org.budgetbook.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;

/**
 * Rules 43, 46, 47, 48, 64 and 66: a text holds nothing of a kind that the edition describes by a
 * pattern. What the pattern finds but is right stands under {@code allow}.
 *
 * <p>Parameters: {@code in} (passages, targets, indicators), {@code pattern}, {@code allow}, {@code
 * department} (a pattern the department's name must match, else the rule is silent).
 */
final class TextPattern implements Programme {

  private static final int AROUND = 8;

  private final List<String> where;
  private final Pattern wrong;
  private final List<String> allowed;
  private final Pattern department;

  TextPattern(Parameters parameters) {
    this.where = parameters.texts("in");
    this.wrong = parameters.pattern("pattern");
    this.allowed = parameters.texts("allow");
    this.department =
        parameters.texts("department").isEmpty()
            ? Pattern.compile("")
            : parameters.pattern("department");
  }

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Set.of(InputPart.Whole.PASSAGES, InputPart.Whole.TARGETS, InputPart.Whole.HEADING);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    if (Texts.absent(input)) {
      findings.undecided(Message.of("check.unknown.texts"));
      return;
    }
    if (!department.matcher(Texts.department(input)).find()) {
      return;
    }
    for (Texts text : texts(input)) {
      Matcher matcher = wrong.matcher(text.text());
      while (matcher.find()) {
        if (!allowed.contains(matcher.group())) {
          String around = around(text.text(), matcher);
          findings.add(
              text.place(),
              around.equals(matcher.group())
                  ? Message.of("check.text.word", around)
                  : Message.of("check.text.found", matcher.group(), around));
        }
      }
    }
  }

  private List<Texts> texts(CheckInput input) {
    List<Texts> texts = new ArrayList<>();
    if (where.contains("passages")) {
      texts.addAll(Texts.passages(input));
    }
    if (where.contains("targets")) {
      texts.addAll(Texts.targets(input));
    }
    if (where.contains("indicators")) {
      Forms.all(input)
          .orElse(List.of())
          .forEach(form -> texts.addAll(Texts.indicators(form.place(), form.target())));
    }
    if (where.contains("figures") && input.published() != null) {
      texts.addAll(Texts.published(input.published(), "tables"::equals));
    }
    return texts;
  }

  private static String around(String text, Matcher found) {
    return text.substring(
            Math.max(0, found.start() - AROUND), Math.min(text.length(), found.end() + AROUND))
        .replace('\n', ' ');
  }
}
