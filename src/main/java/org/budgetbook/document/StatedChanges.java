package org.budgetbook.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.budgetbook.check.published.PublishedText.ReasonedChange;
import org.budgetbook.check.published.PublishedText.UnreasonedChange;
import org.budgetbook.document.StatedSubjects.Subject;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.edition.PublishedWording.Statement;
import org.budgetbook.narrative.NarrativeFact.Kind;
import org.jspecify.annotations.Nullable;

/** What a paragraph tells of last year: by how much amounts changed, at what rate, and why. */
final class StatedChanges {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Patterns patterns;
  private final StatedValues values;
  private final StatedNumbers numbers;
  private final String where;
  private final String text;
  private final List<UnreasonedChange> unreasoned = new ArrayList<>();
  private final List<ReasonedChange> reasoned = new ArrayList<>();

  /** An amount, what it is of, and the change told of it. */
  static final class Amount {
    final Subject subject;
    private final BigDecimal yuan;
    private final BigDecimal half;
    private @Nullable BigDecimal prior;
    private @Nullable BigDecimal change;
    private int direction;
    private int changeAt;

    Amount(Subject subject, BigDecimal yuan, BigDecimal half) {
      this.subject = subject;
      this.yuan = yuan;
      this.half = half;
    }

    /** Last year's, as the text has it. */
    void prior(BigDecimal lastYear) {
      prior = lastYear;
    }
  }

  /**
   * @param text of the paragraph
   */
  StatedChanges(
      Patterns patterns, StatedValues values, StatedNumbers numbers, String where, String text) {
    this.patterns = patterns;
    this.values = values;
    this.numbers = numbers;
    this.where = where;
    this.text = text;
  }

  List<ReasonedChange> reasoned() {
    return reasoned;
  }

  List<UnreasonedChange> unreasoned() {
    return unreasoned;
  }

  /** Which way words say that an amount went: 1 up, -1 down, 0 neither. */
  int direction(String words) {
    return patterns.finds("up", words) ? 1 : patterns.finds("down", words) ? -1 : 0;
  }

  /** That an amount is as it was, where the words say so. */
  void same(Amount of, String words) {
    if (!patterns.finds("same", words)) {
      return;
    }
    lastYear(of, of.yuan, of.half, words);
    if (of.prior != null) {
      numbers.direction(of.subject, 0, of.yuan.compareTo(of.prior), words);
    }
  }

  /**
   * That an amount went up or down by so much.
   *
   * @param at where in the text
   */
  void change(Amount of, int direction, BigDecimal yuan, BigDecimal half, String words, int at) {
    BigDecimal signed = direction < 0 ? yuan.negate() : yuan;
    of.change = signed;
    of.direction = direction;
    of.changeAt = at;
    BigDecimal prior = of.prior;
    lastYear(of, prior == null ? of.yuan.subtract(signed) : prior, half.add(of.half), words);
    numbers.add(
        of.subject,
        ".change",
        Kind.CHANGE,
        signed,
        half.add(values.slack()).add(of.half),
        prior == null ? null : of.yuan.subtract(prior),
        words);
    if (prior != null) {
      numbers.direction(of.subject, direction, of.yuan.compareTo(prior), words);
    }
  }

  /** That an amount went up or down by so many percent. */
  void rate(Amount of, int direction, BigDecimal number, BigDecimal half, String words) {
    BigDecimal change = of.change;
    if (of.direction != 0 && of.direction != direction) {
      numbers.direction(of.subject, direction, of.direction, words);
      return;
    }
    BigDecimal base =
        of.prior != null ? of.prior : change == null ? null : of.yuan.subtract(change);
    if (base == null || change == null || base.signum() <= 0) {
      return;
    }
    BigDecimal real = of.prior != null ? of.yuan.subtract(base) : change;
    BigDecimal slack =
        values.slack().multiply(BigDecimal.valueOf(300)).divide(base, MathContext.DECIMAL64);
    numbers.add(
        of.subject,
        ".rate",
        Kind.CHANGE_RATE,
        direction < 0 ? number.negate() : number,
        half.add(slack),
        real.multiply(HUNDRED).divide(base, MathContext.DECIMAL64),
        words);
  }

  /** The rest of what a sentence said of an amount: a change wants a reason. */
  void close(Amount of) {
    if (of.change == null || of.change.signum() == 0) {
      return;
    }
    String after = text.substring(of.changeAt);
    Matcher reason = patterns.in("reason", after);
    if (reason.find()) {
      reasoned.add(
          new ReasonedChange(
              where,
              of.subject.title(),
              of.change,
              after.substring(reason.end()).replaceAll("[\\u3002;].*$", "")));
    } else {
      unreasoned.add(new UnreasonedChange(where, of.subject.title(), of.change));
    }
  }

  /** What a text tells of last year under the name of the entered number. */
  private void lastYear(Amount of, BigDecimal yuan, BigDecimal half, String words) {
    Statement statement = of.subject.statement();
    if (statement != null) {
      for (EntryDefinition entry : values.lastYear(statement.figure())) {
        Subject subject = new Subject(entry.key().value(), entry.label(), null, null);
        numbers.add(subject, "", Kind.AMOUNT, yuan, half, null, words);
      }
    }
  }
}
