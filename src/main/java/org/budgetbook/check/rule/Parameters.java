package org.budgetbook.check.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.message.RefusedException;

/**
 * What an edition tells a programme: words, patterns, keys.
 *
 * @param values by name; a single value is a list of one
 */
public record Parameters(Map<String, List<String>> values) {

  public Parameters {
    values = Map.copyOf(values);
  }

  /** The values under a name; none where the edition gives none. */
  List<String> texts(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The one value under a name. */
  String text(String name) {
    List<String> texts = texts(name);
    if (texts.isEmpty()) {
      throw RefusedException.of("check.parameter.missing", name);
    }
    return texts.getFirst();
  }

  Pattern pattern(String name) {
    try {
      return Pattern.compile(text(name));
    } catch (PatternSyntaxException e) {
      throw new RefusedException(
          org.budgetbook.message.Message.of("check.parameter.pattern", text(name)), e);
    }
  }

  List<EntryKey> keys(String name) {
    return texts(name).stream().map(EntryKey::new).toList();
  }
}
