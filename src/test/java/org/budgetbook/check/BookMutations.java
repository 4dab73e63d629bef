package org.budgetbook.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Edit;
import org.budgetbook.book.EditGroup;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.ElementEdit.NumberEdit;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.book.ElementEdit.TargetEdit;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.Passage;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Funds;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.book.Placed;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.money.Money;

/** Spoils a book at a random place, each time by one slip of a known class, as one edit. */
final class BookMutations {

  /** A class of slips and the rule that must find it. */
  enum Slip {
    MISSING_FORM("58a"),
    FORM_OF_NO_PROJECT("58b"),
    FORM_OFF_BY_A_YUAN("59"),
    FORM_IN_WRONG_UNIT("59"),
    BUDGET_OFF_BY_A_YUAN("59"),
    TERM_LESS_THAN_YEAR("61"),
    COST_ABOVE_BUDGET("62"),
    INDICATOR_WITHOUT_VALUE("63"),
    VAGUE_VALUE("64"),
    PHONE_NUMBER("66"),
    MISSING_REASON("31a"),
    STALE_REASON("31b"),
    WRONG_DIRECTION("31c"),
    SWING("32"),
    THREE_PUBLIC_GROWS("33"),
    LAST_YEAR_OFF_BY_A_YUAN("34"),
    LAST_YEAR_IN_WRONG_UNIT("42"),
    ONE_VEHICLE_MORE("40a"),
    BROKEN_NUMBER("43"),
    WRONG_YEAR("45a"),
    PLACEHOLDER("46"),
    DOUBLED_WORD("47"),
    MISSPELT_NAME("49"),
    MISSING_TEXT("53a");

    final String rule;

    Slip(String rule) {
      this.rule = rule;
    }
  }

  private final Random random;

  BookMutations(Random random) {
    this.random = random;
  }

  /** An edit that makes the slip; empty where the place that was drawn has nothing to spoil. */
  Optional<Edit> spoil(Book book, Slip slip) {
    return switch (slip) {
      case MISSING_FORM -> target(book).map(old -> new TargetEdit(old, null));
      case FORM_OF_NO_PROJECT -> target(book).flatMap(old -> withoutLines(book, old.value()));
      case FORM_OFF_BY_A_YUAN ->
          target(book).map(old -> annual(old, old.value().annual().local().plus(Money.ofYuan(1))));
      case FORM_IN_WRONG_UNIT ->
          target(book)
              .map(old -> annual(old, Money.ofFen(old.value().annual().local().fen() * 10_000)));
      case BUDGET_OFF_BY_A_YUAN -> budget(book);
      case TERM_LESS_THAN_YEAR ->
          target(book)
              .map(old ->
                  funds(
                      old,
                      local(old.value().annual().total().minus(Money.ofFen(1))),
                      old.value().annual()));
      case COST_ABOVE_BUDGET ->
          target(book)
              .map(old ->
                  indicator(
                      old,
                      "成本指标",
                      "总成本",
                      "≤" + old.value().annual().total().plus(Money.ofYuan(1)) + "元"));
      case INDICATOR_WITHOUT_VALUE -> target(book).map(old -> indicator(old, "数量指标", "线路数", " "));
      case VAGUE_VALUE -> target(book).map(old -> indicator(old, "数量指标", "线路数", "参照往年"));
      case PHONE_NUMBER ->
          text(book, "").map(old -> insert(old, "1" + (3 + random.nextInt(7)) + digits(9)));
      case MISSING_REASON -> text(book, "reason.").map(old -> new PassageEdit(old, null));
      case STALE_REASON ->
          text(book, "reason.")
              .map(old ->
                  passage(old, old.value().text(), Money.ofFen(1 + random.nextLong(1_000_000))));
      case WRONG_DIRECTION ->
          text(book, "reason.").map(old -> passage(old, "与上年持平", old.value().writtenFor()));
      case SWING ->
          number(book, "prior-year.total")
              .map(old -> number(old, old.value().value().multiply(BigDecimal.valueOf(3))));
      case THREE_PUBLIC_GROWS ->
          number(book, "prior-year.vehicle-operation")
              .map(old -> number(old, old.value().value().subtract(BigDecimal.ONE)));
      case LAST_YEAR_OFF_BY_A_YUAN ->
          number(book, "prior-year.")
              .map(old -> number(old, old.value().value().add(BigDecimal.ONE)));
      case LAST_YEAR_IN_WRONG_UNIT ->
          number(book, "prior-year.")
              .filter(old -> old.value().value().compareTo(BigDecimal.valueOf(10_000)) > 0)
              .map(old ->
                  number(
                      old,
                      old.value()
                          .value()
                          .movePointLeft(4)
                          .setScale(2, java.math.RoundingMode.HALF_UP)));
      case ONE_VEHICLE_MORE ->
          number(book, "assets.vehicles.")
              .map(old -> number(old, old.value().value().add(BigDecimal.ONE)));
      case BROKEN_NUMBER ->
          text(book, "").map(old -> insert(old, random.nextBoolean() ? "12 .5" : "1,23.4"));
      case WRONG_YEAR -> text(book, "reason.").map(old -> insert(old, "2019年"));
      case PLACEHOLDER ->
          text(book, "")
              .map(old -> insert(old, List.of("XX", "××", "【】", "____").get(random.nextInt(4))));
      case DOUBLED_WORD -> text(book, "").flatMap(this::doubled);
      case MISSPELT_NAME -> text(book, "").map(old -> insert(old, misspelt(book)));
      case MISSING_TEXT -> text(book, "overview.").map(old -> new PassageEdit(old, null));
    };
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private <T> Optional<T> any(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  private Optional<Placed<PerformanceTarget>> target(Book book) {
    return any(book.supplement().targets().allPlaced());
  }

  private Optional<Placed<Passage>> text(Book book, String prefix) {
    return any(
        book.supplement().passages().allPlaced().stream()
            .filter(passage -> passage.value().key().value().startsWith(prefix))
            .toList());
  }

  private Optional<Placed<EnteredNumber>> number(Book book, String prefix) {
    return any(
        book.supplement().numbers().allPlaced().stream()
            .filter(number -> number.value().key().value().startsWith(prefix))
            .toList());
  }

  private static Edit number(Placed<EnteredNumber> old, BigDecimal value) {
    return new NumberEdit(
        old, new Placed<>(old.position(), new EnteredNumber(old.value().key(), value)));
  }

  private static Edit passage(
      Placed<Passage> old, String text, @org.jspecify.annotations.Nullable Money writtenFor) {
    EntryKey key = old.value().key();
    return new PassageEdit(
        old,
        new Placed<>(
            old.position(), new Passage(key, text, writtenFor, old.value().writtenForLastYear())));
  }

  private Edit insert(Placed<Passage> old, String text) {
    String whole = old.value().text();
    int at = random.nextInt(whole.length() + 1);
    return passage(
        old,
        whole.substring(0, at) + "，" + text + "，" + whole.substring(at),
        old.value().writtenFor());
  }

  private Optional<Edit> doubled(Placed<Passage> old) {
    String whole = old.value().text();
    int length = 2 + random.nextInt(3);
    int at = random.nextInt(Math.max(1, whole.length() - length));
    if (at + length > whole.length()) {
      return Optional.empty();
    }
    String word = whole.substring(at, at + length);
    if (!word.matches("[\\u4e00-\\u9fff]+") || word.equals("单位")) {
      return Optional.empty();
    }
    return Optional.of(
        passage(
            old, whole.substring(0, at) + word + whole.substring(at), old.value().writtenFor()));
  }

  private String misspelt(Book book) {
    String name = book.heading().department().name();
    int at = random.nextInt(name.length());
    return name.substring(0, at) + "囗" + name.substring(at + 1);
  }

  private static Optional<Edit> withoutLines(Book book, PerformanceTarget target) {
    List<Edit> edits = new ArrayList<>();
    for (Placed<BudgetLine> line : book.lines().allPlaced()) {
      if (target.project().equals(line.value().project())) {
        edits.add(new LineEdit(line, null));
      }
    }
    return edits.isEmpty() ? Optional.empty() : Optional.of(new EditGroup(edits));
  }

  private Optional<Edit> budget(Book book) {
    return any(book.lines().allPlaced().stream()
            .filter(line -> hasForm(book, line.value()))
            .toList())
        .map(old ->
            new LineEdit(
                old,
                new Placed<>(
                    old.position(),
                    old.value().withAmount(old.value().amount().plus(Money.ofYuan(1))))));
  }

  private static boolean hasForm(Book book, BudgetLine line) {
    return line.project() != null && book.supplement().targets().contains(line.project());
  }

  private static Funds local(Money money) {
    return new Funds(Money.ZERO, Money.ZERO, money, Money.ZERO, Money.ZERO);
  }

  private static Edit annual(Placed<PerformanceTarget> old, Money local) {
    Funds funds = old.value().annual();
    return funds(
        old,
        old.value().term(),
        new Funds(funds.central(), funds.provincial(), local, funds.own(), funds.other()));
  }

  private static Edit funds(Placed<PerformanceTarget> old, Funds term, Funds annual) {
    return target(old, term, annual, old.value().indicators());
  }

  private static Edit indicator(
      Placed<PerformanceTarget> old, String kind, String name, String value) {
    List<Indicator> indicators = new ArrayList<>(old.value().indicators());
    indicators.add(
        new Indicator(PerformanceTarget.IndicatorGroup.OUTPUT, kind, name, value, value));
    return target(old, old.value().term(), old.value().annual(), indicators);
  }

  private static Edit target(
      Placed<PerformanceTarget> old, Funds term, Funds annual, List<Indicator> indicators) {
    PerformanceTarget form = old.value();
    return new TargetEdit(
        old,
        new Placed<>(
            old.position(),
            new PerformanceTarget(
                form.project(),
                form.attribute(),
                form.period(),
                term,
                annual,
                form.overview(),
                form.basis(),
                form.necessity(),
                form.safeguards(),
                form.plan(),
                form.termGoal(),
                form.annualGoal(),
                indicators)));
  }
}
