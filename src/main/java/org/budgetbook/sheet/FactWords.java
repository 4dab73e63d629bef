package org.budgetbook.sheet;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Fact;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.book.YearEndCarryOver;
import org.budgetbook.catalog.ClassificationCode;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a fact is called in lists, labels and the history. A unit or project that the book no longer
 * has is called by its code.
 */
public final class FactWords {

  /** Between the parts of one line of text. */
  private static final String BETWEEN = " \u00B7 ";

  private static final AmountFormat YUAN = new AmountFormat(AmountUnit.YUAN, 2, true, false);

  private final Edition edition;
  private final Vocabulary vocabulary;
  private final Messages messages;

  public FactWords(Edition edition, Vocabulary vocabulary, Messages messages) {
    this.edition = edition;
    this.vocabulary = vocabulary;
    this.messages = messages;
  }

  /** What the money is for: the project, the economic or revenue code with its name. */
  public String title(Fact fact, Book book) {
    return switch (fact) {
      case BudgetLine line when line.project() != null -> project(line.project(), book);
      case BudgetLine line -> code(line.departmentEconomic(), book);
      case RevenueItem item -> code(item.code(), book);
      case YearEndCarryOver carryOver -> messages.text("sheet.fact.carry-over");
    };
  }

  /** What else tells it apart: functional code, category, source, timing. */
  public String detail(Fact fact, Book book) {
    String economic =
        fact instanceof BudgetLine line && line.project() != null
            ? code(line.departmentEconomic(), book)
            : "";
    return Stream.of(
            code(fact.functional(), book),
            economic,
            fact.category() == null ? "" : vocabulary.word(fact.category()),
            vocabulary.word(fact.source()),
            vocabulary.word(fact.timing()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(BETWEEN));
  }

  /** The unit's name. */
  public String unit(Fact fact, Book book) {
    return unit(fact.unit(), book);
  }

  /** Title and, where the department has several, the unit: enough for one line of the history. */
  public String name(Fact fact, Book book) {
    return book.units().size() > 1
        ? title(fact, book) + BETWEEN + unit(fact, book)
        : title(fact, book);
  }

  private static String unit(UnitCode code, Book book) {
    return book.units().find(code).map(Unit::name).orElse(code.value());
  }

  private static String project(ProjectCode code, Book book) {
    return book.projects().find(code).map(Project::name).orElse(code.value());
  }

  /** An amount in yuan, as it is read. */
  static String yuan(Money amount) {
    return YUAN.format(amount);
  }

  /** A code and its official name; empty for none. */
  public String code(@Nullable ClassificationCode code, Book book) {
    return code == null
        ? ""
        : edition
            .catalogs()
            .name(code, book.heading().year())
            .map(name -> code.digits() + " " + name)
            .orElse(code.digits());
  }
}
