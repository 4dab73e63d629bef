package org.budgetbook.document;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.budgetbook.edition.PublishedWording;
import org.budgetbook.message.RefusedException;

/** The patterns of an edition's wording, compiled. */
final class Patterns {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");

  private final Map<String, Pattern> compiled = new HashMap<>();

  Patterns(PublishedWording wording) {
    wording
        .patterns()
        .forEach((name, pattern) -> {
          try {
            compiled.put(name, Pattern.compile(pattern));
          } catch (PatternSyntaxException e) {
            throw new RefusedException(
                org.budgetbook.message.Message.of("check.parameter.pattern", pattern), e);
          }
        });
  }

  /** Without blanks, signs of half width. */
  static String plain(String text) {
    return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  Matcher in(String name, CharSequence text) {
    Pattern pattern = compiled.get(name);
    if (pattern == null) {
      throw RefusedException.of("document.pattern", name);
    }
    return pattern.matcher(text);
  }

  boolean finds(String name, CharSequence text) {
    return in(name, text).find();
  }
}
