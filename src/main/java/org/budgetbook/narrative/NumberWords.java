package org.budgetbook.narrative;

import java.math.BigDecimal;
import java.util.Objects;
import org.budgetbook.edition.EntryKind;
import org.budgetbook.narrative.NarrativeFact.Kind;

/** The words of a template that state one number, its share, or its change on last year. */
final class NumberWords {

  private final StatedFigures figures;
  private final TextNumbers texts;
  private final SentenceRuns runs;

  /** Stands for a number nobody entered; in angle brackets of the language. */
  private final String notEntered;

  NumberWords(StatedFigures figures, TextNumbers texts, SentenceRuns runs) {
    this.figures = figures;
    this.texts = texts;
    this.runs = runs;
    this.notEntered = texts.format().notEntered();
  }

  /** {@code figure("basic")}: the number itself. */
  String figure(String name) {
    Stated stated = figures.figure(name);
    return stated.isKnown()
        ? live(
            name,
            texts.text(stated.kind(), stated.value()),
            stated.fact(kindOf(stated.kind()), stated.value()))
        : missing(stated, notEntered);
  }

  private static Kind kindOf(EntryKind kind) {
    return switch (kind) {
      case AMOUNT -> Kind.AMOUNT;
      case COUNT -> Kind.COUNT;
      case AREA -> Kind.AREA;
    };
  }

  /** {@code amount("basic")}: the number for a comparison, nothing that is printed. */
  BigDecimal amount(String name) {
    return figures.figure(name).value();
  }

  /** {@code share("basic", "expenditure")}: how much of the whole. */
  String share(String name, String whole) {
    Stated part = figures.figure(name);
    BigDecimal percent = TextNumbers.percentOf(part.value(), figures.figure(whole).value());
    return live(name + ".share", texts.percent(percent), part.fact(Kind.SHARE, percent));
  }

  /** {@code known("basic")}: whether this year's and last year's number are there to compare. */
  boolean isKnown(String name) {
    return figures.figure(name).isKnown() && figures.lastYear(name).isKnown();
  }

  /** -1 for less than last year, 0 for the same, 1 for more. */
  int sign(String name) {
    return change(name).signum();
  }

  private BigDecimal change(String name) {
    return figures.figure(name).value().subtract(figures.lastYear(name).value());
  }

  /** {@code hasRate("basic")}: a change from nothing has no percentage. */
  boolean hasRate(String name) {
    return figures.lastYear(name).value().signum() != 0;
  }

  /** {@code direction("basic", "more", "less", "same")}: the word that is true. */
  String direction(String name, String more, String less, String same) {
    int sign = sign(name);
    String word = sign > 0 ? more : sign < 0 ? less : same;
    return live(
        name + ".direction", word, compared(name).fact(Kind.DIRECTION, BigDecimal.valueOf(sign)));
  }

  /** {@code difference("basic")}: how much more or less, without its sign. */
  String difference(String name) {
    BigDecimal change = change(name);
    return live(
        name + ".change", texts.amount(change.abs()), compared(name).fact(Kind.CHANGE, change));
  }

  /** {@code rate("basic")}: how much more or less in percent of last year, without its sign. */
  String rate(String name) {
    BigDecimal percent = TextNumbers.percentOf(change(name), figures.lastYear(name).value().abs());
    return live(
        name + ".rate",
        texts.percent(percent.abs()),
        compared(name).fact(Kind.CHANGE_RATE, percent));
  }

  /** {@code lastYear("basic", "not entered")}: last year's number. */
  String lastYear(String name, String otherwise) {
    Stated stated = figures.lastYear(name);
    return stated.isKnown()
        ? live(
            name + ".last-year",
            texts.text(stated.kind(), stated.value()),
            stated.fact(Kind.AMOUNT, stated.value()))
        : missing(stated, otherwise);
  }

  /** This year's figure and last year's number together. */
  private Stated compared(String name) {
    Stated thisYear = figures.figure(name);
    return new Stated(
        thisYear.subject(),
        thisYear.kind(),
        thisYear.value(),
        thisYear.cells(),
        figures.lastYear(name).entries(),
        null);
  }

  private String missing(Stated stated, String text) {
    return runs.marker(new Run.Missing(Objects.requireNonNull(stated.missing()), text));
  }

  private String live(String name, String text, NarrativeFact fact) {
    return runs.marker(new Run.Live(name, text, fact));
  }
}
