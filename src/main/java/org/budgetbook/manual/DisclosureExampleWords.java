package org.budgetbook.manual;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetbook.library.Messages;

/** Tells the lines of examples that are of a finished disclosure, or of a book as a whole. */
final class DisclosureExampleWords {

  /** A line and the key of its words; the groups are their arguments. */
  private record Line(Pattern pattern, String key) {}

  private static final List<Line> LINES =
      List.of(
          line("said (.+)", "said"),
          line("heading (.+)", "heading"),
          line("contents (\\S+) = (\\d+)", "contents"),
          line("listed (\\S+) = (.+) of (.+)", "listed"),
          line("counted (\\S+) = (\\d+) of (\\d+)", "counted"),
          line("unreasoned (\\S+) = (-?\\d+)", "unreasoned"),
          line("reasoned (\\S+) = (-?\\d+) because (.+)", "reasoned"),
          line("printed (\\S+) = (\\d+)", "printed"),
          line("printed (\\S+) = (\\d+) term (\\d+)", "printed-term"),
          line("printed (\\S+) = (\\d+) total (\\d+)", "printed-total"),
          line("printed (\\S+) = (\\d+) telephone (\\d+)", "printed-telephone"),
          line("printed (\\S+) = (\\d+) date (\\d+)", "printed-date"),
          line("form (\\S+) period = (.+)", "form-period"),
          line("year = (\\d+)", "year"),
          line("stated year \\S+ = (\\d+) fact (\\d+)", "stated-year"),
          line("stated direction \\S+ = 1 fact -1", "stated-direction"),
          line("all entries", "all-entries"),
          line("all tables", "all-tables"));

  private final Messages messages;

  DisclosureExampleWords(Messages messages) {
    this.messages = messages;
  }

  private static Line line(String pattern, String key) {
    return new Line(Pattern.compile(pattern), key);
  }

  /** The line in words; empty when it is none of these. */
  Optional<String> told(String given) {
    for (Line line : LINES) {
      Matcher matcher = line.pattern().matcher(given);
      if (matcher.matches()) {
        Object[] groups = new Object[matcher.groupCount()];
        for (int i = 0; i < groups.length; i++) {
          groups[i] = matcher.group(i + 1);
        }
        return Optional.of(messages.text("manual.rules." + line.key(), groups));
      }
    }
    return Optional.empty();
  }
}
