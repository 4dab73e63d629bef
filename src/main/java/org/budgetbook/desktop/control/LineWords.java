package org.budgetbook.desktop.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Unit;
import org.budgetbook.catalog.ClassificationCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.Timing;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.money.AmountUnit;
import org.jspecify.annotations.Nullable;

/** Says a budget line in the cells of a table that is read, not typed in. */
public final class LineWords {

  /** How the amount of a line is said: exact, in yuan. */
  public static final AmountFormat YUAN = new AmountFormat(AmountUnit.YUAN, 2, true, false);

  private final Edition edition;
  private final Map<FundSource, String> sources;
  private final Map<Timing, String> timings;

  public LineWords(Vocabulary vocabulary, Edition edition) {
    this.edition = edition;
    sources = vocabulary.words(FundSource.class);
    timings = vocabulary.words(Timing.class);
  }

  /** Unit, 功能科目, 部门经济科目 or project, fund source with year, amount in yuan. */
  public List<String> cells(Book book, BudgetLine line) {
    int year = book.heading().year();
    String subject =
        line.project() == null
            ? named(line.departmentEconomic(), year)
            : book.projects().find(line.project()).map(found -> found.name()).orElse("")
                + " "
                + line.project();
    return List.of(
        book.units().find(line.unit()).map(Unit::name).orElse(line.unit().toString()),
        named(line.functional(), year),
        subject.strip(),
        sources.get(line.source()) + " " + timings.get(line.timing()),
        YUAN.format(line.amount()));
  }

  private String named(@Nullable ClassificationCode code, int year) {
    return code == null
        ? ""
        : Stream.of(Optional.of(code.digits()), edition.catalogs().name(code, year))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
  }
}
