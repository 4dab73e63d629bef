package org.budgetbook.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.ElementEdit.CarryOverEdit;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.ElementEdit.RevenueEdit;
import org.budgetbook.book.Placed;
import org.budgetbook.book.RandomBooks;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.YearEndCarryOver;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.library.CheckRules;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No false alarm: whatever the facts, as long as none is negative, the tables they give have no
 * error in any tie, neither to the fen in our book nor printed and rounded.
 */
class RandomBooksCheckTest {

  /** What random facts may well break: entered revenue, made-up codes, texts, forms. */
  private static final Set<Integer> NOT_ABOUT_TIES = Set.of(15, 23);

  private static final int LAST_OF_TABLES = 29;

  @ParameterizedTest
  @ValueSource(strings = {"lvliang-2023", "lvliang-2025"})
  void random_books_and_their_printed_tables_have_no_false_errors(String id) {
    Resources resources = Resources.ofProgram();
    Messages messages = new Messages(resources);
    Edition edition = new Editions(resources).load(id);
    RuleSet rules = new CheckRules(resources).load(edition);
    Random random = new Random(11);
    RandomBooks books = new RandomBooks(random);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      FiguresEngine figures = new FiguresEngine(edition, positive(books.book(id, 60)));
      List<Finding> found =
          new ArrayList<>(
              new BookChecks(rules, figures.book(), figures.tables()).report().findings());
      found.stream()
          .filter(finding -> finding.level() == Level.ROUNDING)
          .forEach(finding -> wrong.add("rounding in exact tables: " + finding));
      PrintedCopy printed =
          PrintedCopy.of(edition, figures.book().heading().year(), figures.tables());
      found.addAll(CheckEngine.check(rules, printed.input()).findings());
      for (Finding finding : found) {
        if (finding.level() == Level.ERROR
            && finding.rule().number() <= LAST_OF_TABLES
            && !NOT_ABOUT_TIES.contains(finding.rule().number())) {
          wrong.add(finding.rule() + " " + messages.text(finding.message()));
        }
      }
    }
    assertEquals(List.of(), wrong.stream().distinct().limit(20).toList());
  }

  /**
   * Every amount from 1 yuan to 10 million; no code of the 类 225 that table 1 lacks, and no revenue
   * entered at a level that is divided further, for such a table does not add up to its reader.
   */
  private static Book positive(Book book) {
    Book changed = book;
    for (Placed<BudgetLine> line : book.lines().allPlaced()) {
      if (line.value().functional().digits().startsWith("225")) {
        changed = changed.apply(new LineEdit(line, null));
        continue;
      }
      changed =
          changed.apply(
              new LineEdit(
                  line,
                  new Placed<>(
                      line.position(), line.value().withAmount(positive(line.value().amount())))));
    }
    for (Placed<YearEndCarryOver> kept : book.carryOvers().allPlaced()) {
      YearEndCarryOver old = kept.value();
      changed =
          changed.apply(
              new CarryOverEdit(
                  kept,
                  new Placed<>(
                      kept.position(),
                      new YearEndCarryOver(
                          old.id(), old.unit(), old.source(), positive(old.amount())))));
    }
    for (Placed<RevenueItem> item : book.revenue().allPlaced()) {
      RevenueItem old = item.value();
      boolean divided =
          book.revenue().values().stream()
              .anyMatch(other ->
                  !other.code().equals(old.code())
                      && other.code().digits().startsWith(old.code().digits()));
      Placed<RevenueItem> kept =
          new Placed<>(
              item.position(),
              new RevenueItem(
                  old.id(), old.unit(), old.code(), old.source(), positive(old.amount())));
      changed = changed.apply(new RevenueEdit(item, divided ? null : kept));
    }
    return changed;
  }

  private static Money positive(Money amount) {
    return Money.ofFen(100 + Math.floorMod(amount.fen(), 1_000_000_000L));
  }
}
