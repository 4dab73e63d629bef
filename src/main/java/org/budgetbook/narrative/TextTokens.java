package org.budgetbook.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut into whole numbers and single characters: the stretches that are compared when a
 * sentence was reworded. A number is never matched in part.
 */
final class TextTokens {

  /**
   * Digits with separators, point and sign of percent; a minus only where no number stands before.
   */
  private static final Pattern TOKEN =
      Pattern.compile("(?<![\\d.,])-?\\d+(?:,\\d{3})*(?:\\.\\d+)?%?|\\X", Pattern.DOTALL);

  private TextTokens() {}

  static List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  static boolean isNumber(String token) {
    return token.length() > 1
        ? Character.isDigit(token.charAt(0)) || Character.isDigit(token.charAt(1))
        : Character.isDigit(token.charAt(0));
  }
}
