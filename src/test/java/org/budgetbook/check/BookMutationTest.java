package org.budgetbook.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Edit;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.ElementEdit.NumberEdit;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.Passage;
import org.budgetbook.book.Placed;
import org.budgetbook.catalog.Category;
import org.budgetbook.check.BookMutations.Slip;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.edition.CellReference;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.edition.PassageDefinition;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.Changes;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.RowKey;
import org.budgetbook.golden.GoldenBooks;
import org.budgetbook.library.CheckRules;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A published book with one slip at a time: the rule meant for the slip finds it, and when the slip
 * is taken back the finding is gone.
 */
class BookMutationTest {

  private static final int MUTANTS_OF_A_KIND = 30;

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void every_slip_in_a_book_is_found_by_the_rule_meant_for_it(int year) {
    Resources resources = Resources.ofProgram();
    Edition edition = new Editions(resources).load("lvliang-" + year);
    Book golden = GoldenBooks.book(year);
    FiguresEngine before = new FiguresEngine(edition, golden.apply(dearer(golden)));
    Book book = completed(golden, edition, before);
    FiguresEngine figures = new FiguresEngine(edition, book);
    BookChecks checks =
        new BookChecks(
            new CheckRules(resources).load(edition), book, figures.tables(), before.tables());
    List<Finding> calm = checks.report().findings();
    Random random = new Random(7L * year);
    BookMutations mutations = new BookMutations(random);
    Map<Slip, int[]> counts = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    for (Slip slip : Slip.values()) {
      int[] count = counts.computeIfAbsent(slip, key -> new int[2]);
      for (int i = 0; count[0] < MUTANTS_OF_A_KIND && i < MUTANTS_OF_A_KIND * 20; i++) {
        Optional<Edit> edit = mutations.spoil(figures.book(), slip);
        if (edit.isEmpty()) {
          continue;
        }
        count[0]++;
        FindingChanges found = follow(figures, checks, edit.get());
        if (found.appeared().stream().anyMatch(one -> one.rule().toString().equals(slip.rule))) {
          count[1]++;
        } else {
          missed.add(slip + " " + edit.get() + " " + found);
        }
        follow(figures, checks, edit.get().inverse());
        assertEquals(calm, checks.report().findings(), () -> slip + " was taken back");
      }
      assertTrue(count[0] > 0, () -> "no mutant of " + slip);
    }
    StringBuilder recall = new StringBuilder();
    counts.forEach((slip, count) ->
        recall
            .append(slip)
            .append(' ')
            .append(slip.rule)
            .append(' ')
            .append(count[1])
            .append('/')
            .append(count[0])
            .append('\n'));
    assertEquals(List.of(), missed, recall::toString);
  }

  private static FindingChanges follow(FiguresEngine figures, BookChecks checks, Edit edit) {
    Changes changes = figures.apply(edit);
    return checks.follow(edit, changes, figures.book(), figures::table);
  }

  /** Last year's book: this year's but for one line of operating expenses. */
  private static Edit dearer(Book book) {
    Placed<BudgetLine> line =
        book.lines().allPlaced().stream()
            .filter(placed -> placed.value().category() == Category.OPERATING)
            .findFirst()
            .orElseThrow();
    Money amount = line.value().amount().plus(Money.ofYuan(100));
    return new LineEdit(line, new Placed<>(line.position(), line.value().withAmount(amount)));
  }

  /** The book with every number of last year entered, all vehicles zero, and reasons written. */
  private static Book completed(Book original, Edition edition, FiguresEngine before) {
    FiguresEngine now = new FiguresEngine(edition, original);
    Book book = original;
    for (EntryDefinition entry :
        edition.entryGroups().stream().flatMap(group -> group.entries().stream()).toList()) {
      CellReference cell = entry.thisYear();
      Money lastYear = cell == null ? Money.ZERO : figure(before, cell);
      Placed<EnteredNumber> old = book.supplement().numbers().placed(entry.key()).orElse(null);
      long place = old == null ? book.supplement().numbers().endPosition() : old.position();
      book =
          book.apply(
              new NumberEdit(old, new Placed<>(place, EnteredNumber.of(entry.key(), lastYear))));
      book = cell == null ? book : withReason(book, edition, entry, figure(now, cell), lastYear);
    }
    return book;
  }

  private static Book withReason(
      Book book, Edition edition, EntryDefinition entry, Money now, Money lastYear) {
    PassageDefinition reason =
        edition.passages().stream()
            .filter(passage -> entry.key().equals(passage.reasonFor()))
            .findFirst()
            .orElseThrow();
    Placed<Passage> old = book.supplement().passages().placed(reason.key()).orElse(null);
    long place = old == null ? book.supplement().passages().endPosition() : old.position();
    Placed<Passage> written =
        now.equals(lastYear)
            ? null
            : new Placed<>(place, new Passage(reason.key(), "办公经费按实际需要核定。", now, null));
    return old == null && written == null ? book : book.apply(new PassageEdit(old, written));
  }

  private static Money figure(FiguresEngine figures, CellReference cell) {
    return figures.figure(
        new CellAddress(cell.table(), cell.panel(), new RowKey.Fixed(cell.row()), cell.column()));
  }
}
