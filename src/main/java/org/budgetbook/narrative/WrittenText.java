package org.budgetbook.narrative;

import java.util.List;
import java.util.regex.Pattern;

/** Brings what an accountant wrote into the place where it stands. */
final class WrittenText {

  private static final Pattern LINE_FEEDS = Pattern.compile("\\s*\\R\\s*");

  /** Full stops, commas and semicolons of both scripts, for the sentence brings its own. */
  private static final Pattern LAST_STOP =
      Pattern.compile("[\\u3002\\uFF0C\\uFF1B\\uFF0E.,;\\s]+$");

  private WrittenText() {}

  static List<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  static String inOneLine(String text) {
    return LINE_FEEDS.matcher(text.strip()).replaceAll("");
  }

  static String withinSentence(String text) {
    return LAST_STOP.matcher(inOneLine(text)).replaceAll("");
  }
}
