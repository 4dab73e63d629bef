package org.budgetbook.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.budgetbook.check.input.StatedFigure;
import org.budgetbook.document.StatedSubjects.Subject;
import org.budgetbook.narrative.NarrativeFact;
import org.budgetbook.narrative.NarrativeFact.Kind;
import org.jspecify.annotations.Nullable;

/** The numbers that one paragraph states, each with the words that lead to it. */
final class StatedNumbers {

  private static final int MOST_WORDS = 30;

  private final String where;
  private final List<StatedFigure> all = new ArrayList<>();

  StatedNumbers(String where) {
    this.where = where;
  }

  /**
   * Takes one.
   *
   * @param suffix what is told of the subject; empty for its amount
   * @param half half of the last digit that is written: as far as the number may be off
   * @param fact what it should be, as far as the text itself tells; null when it does not
   * @param before the words before the number
   */
  void add(
      Subject subject,
      String suffix,
      Kind kind,
      BigDecimal value,
      BigDecimal half,
      @Nullable BigDecimal fact,
      String before) {
    String sentence = before.replaceAll("^.*[\\u3002;]", "");
    all.add(
        new StatedFigure(
            subject.name() + suffix,
            where,
            sentence.length() > MOST_WORDS
                ? sentence.substring(sentence.length() - MOST_WORDS)
                : sentence,
            value,
            half,
            new NarrativeFact(kind, subject.title(), fact, List.of(), List.of())));
  }

  /** Which way an amount went, as the words say: 1 up, -1 down, 0 neither. */
  void direction(Subject subject, int told, int real, String before) {
    add(
        subject,
        ".direction",
        Kind.DIRECTION,
        BigDecimal.valueOf(told),
        BigDecimal.ZERO,
        BigDecimal.valueOf(real),
        before);
  }

  List<StatedFigure> all() {
    return all;
  }
}
