package org.budgetbook.check.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetbook.message.RefusedException;

/** The words of one statement, read from left to right. */
final class Tokens {

  private static final Pattern TOKEN =
      Pattern.compile(
          "entry\\([^)]*\\)|units\\([^)]*\\)|stated\\([^)]*\\)|mentioned\\([^)]*\\)|T\\d+|[a-z][a-z0-9-]*|\\d+(?:\\.\\d+)?|\"[^\"]*\""
              + "|>=|<=|!=|[=<>\\[\\].,:()*+-]");

  private final String text;
  private final List<String> tokens = new ArrayList<>();
  private int at;

  Tokens(String text) {
    this.text = text;
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (matcher.find()) {
      if (!text.substring(end, matcher.start()).isBlank()) {
        throw RefusedException.of("check.expression.sign", text.substring(end, matcher.start()));
      }
      tokens.add(matcher.group());
      end = matcher.end();
    }
    if (!text.substring(end).isBlank()) {
      throw RefusedException.of("check.expression.sign", text.substring(end));
    }
  }

  boolean atEnd() {
    return at == tokens.size();
  }

  /** The word that comes next; empty at the end. */
  String peek() {
    return atEnd() ? "" : tokens.get(at);
  }

  String next() {
    if (atEnd()) {
      throw RefusedException.of("check.expression.end", text);
    }
    return tokens.get(at++);
  }

  /** Takes the next word if it is this one. */
  boolean take(String word) {
    if (peek().equals(word)) {
      at++;
      return true;
    }
    return false;
  }

  void expect(String word) {
    if (!take(word)) {
      throw RefusedException.of("check.expression.expected", word, peek(), text);
    }
  }

  /** Refuses what is left over. */
  void end() {
    if (!atEnd()) {
      throw RefusedException.of("check.expression.rest", peek(), text);
    }
  }
}
