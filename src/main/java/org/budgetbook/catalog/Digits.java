package org.budgetbook.catalog;

import org.budgetbook.message.RefusedException;

/** The one rule all classification codes share: only digits, and as many as a level has. */
final class Digits {

  private Digits() {}

  static void require(String text, int fullLength, String key) {
    int length = text.length();
    if (length < 3 || length > fullLength || length % 2 == 0 || !areDigits(text)) {
      throw RefusedException.of(key + ".malformed", text);
    }
  }

  static String requireFull(String text, int fullLength, String key) {
    if (text.length() != fullLength || !areDigits(text)) {
      throw RefusedException.of(key + ".length", text, text.length(), fullLength);
    }
    return text;
  }

  private static boolean areDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
