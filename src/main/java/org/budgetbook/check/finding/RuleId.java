package org.budgetbook.check.finding;

import org.budgetbook.message.RefusedException;

/**
 * A rule of the catalogue, numbered for ever: {@code 4}, or {@code 4a} for a part of it.
 *
 * @param number from 1
 * @param part empty or one small letter
 */
public record RuleId(int number, String part) implements Comparable<RuleId> {

  public RuleId {
    if (number < 1 || !part.matches("[a-z]?")) {
      throw RefusedException.of("check.rule-id", number + part);
    }
  }

  /** Reads {@code 4a}. */
  public static RuleId parse(String text) {
    if (!text.matches("[1-9][0-9]{0,2}[a-z]?")) {
      throw RefusedException.of("check.rule-id", text);
    }
    int digits = text.replaceAll("[a-z]", "").length();
    return new RuleId(Integer.parseInt(text.substring(0, digits)), text.substring(digits));
  }

  @Override
  public int compareTo(RuleId other) {
    return number != other.number
        ? Integer.compare(number, other.number)
        : part.compareTo(other.part);
  }

  @Override
  public String toString() {
    return number + part;
  }
}
