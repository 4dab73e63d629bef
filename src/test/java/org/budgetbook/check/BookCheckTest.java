package org.budgetbook.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.RandomBooks;
import org.budgetbook.book.RandomEdits;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.Changes;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.golden.GoldenBooks;
import org.budgetbook.golden.SampleBook;
import org.budgetbook.library.CheckRules;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own books: their ties hold to the fen, and the findings follow each edit. */
class BookCheckTest {

  private final Resources resources = Resources.ofProgram();

  @Test
  void the_published_book_of_2025_has_no_error_and_nothing_is_rounded() {
    assertEquals(List.of(), told(checks(GoldenBooks.book(2025)), Level.ERROR, Level.ROUNDING));
  }

  /** Its text counts 11 projects under performance management; 8 forms were published. */
  @Test
  void the_published_book_of_2023_lacks_three_forms_and_has_no_other_error() {
    assertEquals(
        List.of(
            "58a 项目“网站集约化平台及全市协同办公系统平台租赁费”没有绩效目标表",
            "58a 项目“接省政府直连办公系统、市县保密会议系统、值班点名系统经费”没有绩效目标表",
            "58a 项目“遗属补助”没有绩效目标表"),
        told(checks(GoldenBooks.book(2023)), Level.ERROR, Level.ROUNDING));
  }

  /** The year's money of each stands in the published table 12; its cost indicator is higher. */
  @Test
  void cost_indicators_above_the_budget_are_found_in_the_published_forms() {
    assertEquals(
        List.of(
            "62 成本指标“党建工作总成本”的值 ≤74400元 超过年度资金 65600.00 元",
            "62 成本指标“办公设备购置成本”的值 ≤109800元 超过年度资金 104900.00 元",
            "62 成本指标“督查所需总成本”的值 ≤128500元 超过年度资金 98500.00 元",
            "62 成本指标“数据库更新线路租赁维护费总成本”的值 ≤839400元 超过年度资金 722812.00 元"),
        told(checks(GoldenBooks.book(2025)), Level.WARNING).stream()
            .filter(told -> told.startsWith("62"))
            .toList());
  }

  @Test
  void the_sample_has_no_error_but_what_is_not_written_yet() {
    assertEquals(
        Set.of("53a", "58a"),
        checks(sample()).report().findings().stream()
            .filter(finding -> finding.level() == Level.ERROR || finding.level() == Level.ROUNDING)
            .map(finding -> finding.rule().toString())
            .collect(Collectors.toSet()));
  }

  /** A form of carried-over money alone has its project in table 13: no finding of rule 58. */
  @Test
  void the_finished_sample_has_one_warning_and_no_error() {
    assertEquals(
        List.of("33 “三公”经费本年 51.09 万元，上年 22.26 万元，增加 28.83 万元"),
        told(checks(SampleBook.book()), Level.ERROR, Level.ROUNDING, Level.WARNING));
  }

  /** After each edit the findings are those of a check from nothing. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void findings_that_follow_random_edits_are_those_of_a_fresh_check(long seed) {
    Random random = new Random(seed);
    RandomEdits edits = new RandomEdits(new RandomBooks(random));
    Book book = sample();
    Edition edition = new Editions(resources).load(book.heading().edition());
    RuleSet rules = new CheckRules(resources).load(edition);
    FiguresEngine figures = new FiguresEngine(edition, book);
    BookChecks checks = new BookChecks(rules, book, figures.tables());
    Set<Finding> shown = new HashSet<>(checks.report().findings());
    for (int i = 0; i < 60; i++) {
      Edit edit = edits.next(figures.book());
      Changes changes = figures.apply(edit);
      FindingChanges told = checks.follow(edit, changes, figures.book(), figures::table);
      shown.removeAll(Set.copyOf(told.vanished()));
      shown.addAll(told.appeared());
      Set<Finding> fresh =
          new HashSet<>(
              new BookChecks(rules, figures.book(), figures.tables()).report().findings());
      assertEquals(fresh, shown, () -> "after " + edit);
    }
  }

  private Book sample() {
    return SampleBook.factsAlone();
  }

  private List<String> told(BookChecks checks, Level... levels) {
    Messages messages = new Messages(resources);
    return checks.report().findings().stream()
        .filter(finding -> List.of(levels).contains(finding.level()))
        .map(finding -> finding.rule() + " " + messages.text(finding.message()))
        .toList();
  }

  private BookChecks checks(Book book) {
    Edition edition = new Editions(resources).load(book.heading().edition());
    return new BookChecks(
        new CheckRules(resources).load(edition), book, new FiguresEngine(edition, book).tables());
  }
}
