package org.budgetbook.rollforward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.budgetbook.book.Book;
import org.budgetbook.book.BookContents;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Funds;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.RandomBooks;
import org.budgetbook.book.TakenOver;
import org.budgetbook.catalog.ProjectClass;
import org.budgetbook.catalog.Timing;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.PassageDefinition;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.golden.GoldenBooks;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.Money;
import org.budgetbook.sheet.YearChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What of last year's book begins the next. */
class RollforwardTest {

  private static final Edition EDITION_2023 = edition("lvliang-2023");

  private static final Edition EDITION_2025 = edition("lvliang-2025");

  private static Edition edition(String id) {
    return new Editions(Resources.ofProgram()).load(id);
  }

  private static YearProposal ofGolden() {
    return Rollforward.of(GoldenBooks.book(2023), EDITION_2023, EDITION_2023, 2024);
  }

  @Test
  void last_years_figures_are_those_of_last_years_tables() {
    Book last = GoldenBooks.book(2023);
    Map<String, TableFigures> tables =
        new FiguresEngine(EDITION_2023, last)
            .tables().stream()
                .collect(Collectors.toMap(table -> table.definition().id(), table -> table));
    YearProposal proposal = ofGolden();
    Book next = proposal.outcome(proposal.decisions(Take.CONTINUING)).book();
    long compared =
        EDITION_2023.entryGroups().stream()
            .flatMap(group -> group.entries().stream())
            .filter(entry -> entry.thisYear() != null)
            .peek(entry ->
                assertEquals(
                    YearChange.of(
                            entry, last, id -> java.util.Objects.requireNonNull(tables.get(id)))
                        .orElseThrow()
                        .thisYear(),
                    next.supplement()
                        .numbers()
                        .find(entry.key())
                        .map(EnteredNumber::amount)
                        .orElseThrow(),
                    entry.label()))
            .count();
    assertEquals(7, compared);
    assertEquals(
        Money.ofFen(2_071_094_500L),
        next.supplement()
            .numbers()
            .find(new EntryKey("prior-year.total"))
            .map(EnteredNumber::amount)
            .orElseThrow());
  }

  @Test
  void lasting_texts_come_and_reasons_stay() {
    YearProposal proposal = ofGolden();
    Book next = proposal.outcome(proposal.decisions(Take.CONTINUING)).book();
    assertEquals(
        Set.of("overview.duties", "overview.organisation", "assets.premises-owner"),
        next.supplement().passages().asList().stream()
            .filter(passage -> !TakenOver.isMark(passage.key()))
            .map(passage -> passage.key().value())
            .collect(Collectors.toSet()));
    assertTrue(
        EDITION_2023.passages().stream()
            .filter(PassageDefinition::lasting)
            .allMatch(passage -> passage.reasonFor() == null));
  }

  @Test
  void projects_of_three_years_come_with_their_targets_and_others_only_when_asked() {
    YearProposal proposal = ofGolden();
    YearDecisions usual = proposal.decisions(Take.CONTINUING);
    Book next = proposal.outcome(usual).book();
    assertEquals(8, next.projects().size());
    assertEquals(8, next.supplement().targets().size());
    ProjectCode left = new ProjectCode("003-04");
    assertTrue(!next.projects().contains(left));
    Book more = proposal.outcome(usual.withProject(left, true)).book();
    assertEquals(9, more.projects().size());
    assertEquals(next.lines().size() + 1, more.lines().size());
  }

  @Test
  void without_amounts_only_units_texts_and_last_years_figures_come() {
    YearProposal proposal = ofGolden();
    YearOutcome outcome = proposal.outcome(proposal.decisions(Take.NONE));
    assertEquals(0, outcome.book().facts().count());
    assertEquals(1, outcome.book().units().size());
    assertEquals(
        GoldenBooks.book(2023).facts().count(),
        outcome.leftOut().stream().mapToLong(YearOutcome.LeftOut::facts).sum());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2023-2025年, '', true
          2022—2023年, '', false
          3年, 一次性项目, true
          1年, 经常性项目（长期开展）, false
          长期, '', true
          '', 经常性项目（长期开展）, true
          '', 一次性项目, false
          '', 新增项目, false
          """)
  void what_the_target_says_decides_whether_a_project_goes_on(
      String period, String attribute, boolean goesOn) {
    PerformanceTarget target = target(period, attribute, Funds.NONE);
    assertEquals(goesOn, continues(ProjectClass.SPECIFIC_GOAL, target, false));
  }

  @Test
  void without_words_money_and_class_decide() {
    Money million = Money.ofFen(100_000_000);
    PerformanceTarget longer =
        target("", "", new Funds(million, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO));
    assertEquals(true, continues(ProjectClass.SPECIFIC_GOAL, longer, false));
    assertEquals(true, continues(ProjectClass.OTHER_OPERATION, null, false));
    assertEquals(false, continues(ProjectClass.SPECIFIC_GOAL, null, false));
    assertEquals(false, continues(ProjectClass.OTHER_OPERATION, longer, true));
  }

  private static PerformanceTarget target(String period, String attribute, Funds term) {
    PerformanceTarget blank = PerformanceTarget.blank(new ProjectCode("P"));
    return new PerformanceTarget(
        blank.project(),
        attribute,
        period,
        term,
        Funds.NONE,
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        List.of());
  }

  private static boolean continues(
      ProjectClass projectClass,
      @org.jspecify.annotations.Nullable PerformanceTarget target,
      boolean onlyCarriedOver) {
    return Continuation.of(
            new Project(new ProjectCode("P"), "项目", projectClass),
            target,
            onlyCarriedOver,
            EDITION_2023.outline().targetForm().terms(),
            2024)
        .continuing();
  }

  @Test
  void a_year_that_is_not_later_is_refused() {
    assertThrows(
        RefusedException.class,
        () -> Rollforward.of(GoldenBooks.book(2023), EDITION_2023, EDITION_2023, 2023));
  }

  static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("rollforward.seeds", 40));
  }

  /** All of last year's own money, rolled forward, prints the tables it printed. */
  @ParameterizedTest
  @MethodSource("seeds")
  void all_of_a_ledger_of_own_money_prints_the_same_tables(long seed) {
    Book last = ownMoney(new RandomBooks(seed).book("lvliang-2025", 120));
    int year = last.heading().year() + 1;
    YearProposal proposal = Rollforward.of(last, EDITION_2025, EDITION_2025, year);
    YearOutcome outcome = proposal.outcome(proposal.decisions(Take.ALL));
    assertEquals(List.of(), outcome.leftOut());
    assertEquals(
        new FiguresEngine(EDITION_2025, last).tables().stream().map(TableFigures::rows).toList(),
        new FiguresEngine(EDITION_2025, outcome.book())
            .tables().stream().map(TableFigures::rows).toList());
    assertEquals(outcome, proposal.outcome(proposal.decisions(Take.ALL)));
  }

  private static Book ownMoney(Book book) {
    BookContents contents = new BookContents(book.heading());
    book.units().allPlaced().forEach(contents::unit);
    book.projects().allPlaced().forEach(contents::project);
    book.lines().allPlaced().stream()
        .filter(line -> line.value().timing() == Timing.CURRENT_YEAR)
        .forEach(contents::line);
    book.revenue().allPlaced().forEach(contents::revenue);
    book.supplement().targets().allPlaced().forEach(contents::target);
    return contents.toBook();
  }

  /** Whatever is decided, what comes and what stays away are all of last year's facts. */
  @ParameterizedTest
  @MethodSource("seeds")
  void no_fact_is_lost_or_doubled(long seed) {
    Book last = new RandomBooks(seed).book("lvliang-2025", 120);
    int year = last.heading().year() + 1;
    YearProposal proposal = Rollforward.of(last, EDITION_2025, EDITION_2025, year);
    for (Take take : Take.values()) {
      YearOutcome outcome = proposal.outcome(proposal.decisions(take));
      assertEquals(
          last.facts().count(),
          outcome.book().facts().count()
              + outcome.leftOut().stream().mapToInt(YearOutcome.LeftOut::facts).sum());
      assertTrue(
          outcome.book().lines().asList().stream()
              .map(BudgetLine::timing)
              .allMatch(timing -> timing == Timing.CURRENT_YEAR));
    }
  }
}
