package org.budgetbook.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Edit;
import org.budgetbook.book.EditGroup;
import org.budgetbook.book.ElementEdit.HeadingEdit;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Placed;
import org.budgetbook.book.RandomBooks;
import org.budgetbook.book.RandomEdits;
import org.budgetbook.book.Step;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.Money;
import org.budgetbook.store.SmallDisk;
import org.junit.jupiter.api.Test;

class BudgetSessionTest extends OpenBudgets {

  private final Failures failures = new Failures();
  private final Messages messages = new Messages(Resources.ofProgram());

  private String refused(CompletionStage<Applied> stage) {
    CompletionException failure =
        assertThrows(CompletionException.class, () -> stage.toCompletableFuture().join());
    Message sentence = failures.sentenceOf(failure);
    assertTrue(!messages.text(sentence).isBlank());
    return sentence.key();
  }

  private static void assertFiguresAreFresh(BudgetSession budget) {
    assertEquals(new FiguresEngine(budget.edition(), budget.book()).tables(), budget.tables());
  }

  @Test
  void book_figures_and_file_stay_one_over_a_random_history() {
    Book last;
    try (WorkspaceSession workspace = desk.create(folder.resolve("work"))) {
      BudgetSession budget = workspace.create(start);
      RandomEdits edits = new RandomEdits(new RandomBooks(32));
      Random random = new Random(33);
      Stay stay = new Stay();
      for (int i = 0; i < 120; i++) {
        int what = random.nextInt(6);
        if (what == 0 && budget.nextUndo().isPresent()) {
          done(budget.undo());
        } else if (what == 1 && budget.nextRedo().isPresent()) {
          done(budget.redo());
        } else if (what == 2) {
          done(budget.apply(action("more " + i, edits.next(budget.book())), stay));
        } else {
          stay = random.nextInt(3) == 0 ? new Stay() : stay;
          Edit edit = edits.next(budget.book());
          Book before = budget.book();
          Applied applied = done(budget.apply(action("edit " + i, edit)));
          assertEquals(before.apply(edit), applied.book());
          assertEquals(NOON, applied.savedAt());
          assertEquals(Optional.of(Message.of("test.edit", "edit " + i)), applied.nextUndo());
          assertEquals(Optional.empty(), applied.nextRedo());
        }
      }
      assertFiguresAreFresh(budget);
      last = budget.book();
    }
    Opening.Opened opened =
        assertInstanceOf(Opening.Opened.class, desk.open(folder.resolve("work")));
    try (WorkspaceSession workspace = opened.workspace()) {
      BudgetCard card = workspace.budgets().getFirst();
      assertEquals(last.heading(), card.heading());
      assertEquals(last.lines().size(), card.lines());
      BudgetSession budget = workspace.open(card.id());
      assertEquals(last, budget.book());
      while (budget.nextUndo().isPresent()) {
        done(budget.undo());
      }
      assertEquals(start.lines(), budget.book().lines());
      assertEquals(start.units(), budget.book().units());
      assertEquals("session.undo.nothing", refused(budget.undo()));
      while (budget.nextRedo().isPresent()) {
        done(budget.redo());
      }
      assertEquals(last.lines(), budget.book().lines());
      assertEquals("session.redo.nothing", refused(budget.redo()));
      assertFiguresAreFresh(budget);
    }
  }

  @Test
  void actions_given_at_once_happen_in_order_and_closing_waits_for_them() {
    List<Applied> heard = new CopyOnWriteArrayList<>();
    List<String> threads = new CopyOnWriteArrayList<>();
    Book expected = start;
    List<CompletionStage<Applied>> stages = new ArrayList<>();
    RandomEdits edits = new RandomEdits(new RandomBooks(34));
    try (WorkspaceSession workspace = desk.create(folder.resolve("work"))) {
      BudgetSession budget = workspace.create(start);
      budget.listen(applied -> {
        heard.add(applied);
        threads.add(Thread.currentThread().getName());
        if (heard.size() == 1) {
          throw new IllegalStateException("a listener\'s fault is its own");
        }
      });
      for (int i = 0; i < 30; i++) {
        Edit edit = edits.next(expected);
        expected = expected.apply(edit);
        stages.add(budget.apply(action("edit " + i, edit)));
      }
      budget.close();
      assertEquals(expected, budget.book());
      assertEquals(stages.stream().map(BudgetSessionTest::done).toList(), heard);
      assertEquals(List.of("budgetbook-session"), threads.stream().distinct().toList());
      assertEquals(
          "session.closed", refused(budget.apply(action("late", new EditGroup(List.of())))));
    }
  }

  @Test
  void a_refused_edit_changes_nothing_and_is_not_saved() {
    try (WorkspaceSession workspace = desk.create(folder.resolve("work"))) {
      BudgetSession budget = workspace.create(start);
      var unit = start.units().allPlaced().getFirst();
      Edit used = new org.budgetbook.book.ElementEdit.UnitEdit(unit, null);
      Edit line = new LineEdit(start.lines().allPlaced().getFirst(), null);
      String key = refused(budget.apply(action("x", new EditGroup(List.of(line, used)))));
      assertEquals("book.unit.in-use", key);
      assertEquals(start, budget.book());
      assertEquals(Optional.empty(), budget.nextUndo());
      assertFiguresAreFresh(budget);
    }
  }

  @Test
  void when_the_disk_is_full_nothing_has_changed_and_the_next_save_works() {
    SmallDisk.install();
    try (WorkspaceSession workspace =
        new WorkspaceSession(
            SmallDisk.create(folder.resolve("work"), clock), new Editions(Resources.ofProgram()))) {
      BudgetSession budget = workspace.create(start);
      RandomEdits edits = new RandomEdits(new RandomBooks(35));
      Edit first = edits.next(start);
      done(budget.apply(action("first", first)));
      Book book = budget.book();
      var tables = budget.tables();
      Edit next = edits.next(book);
      SmallDisk.room(100);
      assertEquals("store.disk-full", refused(budget.apply(action("second", next))));
      assertEquals("store.disk-full", refused(budget.undo()));
      assertEquals(book, budget.book());
      assertEquals(tables, budget.tables());
      assertEquals(Optional.of(Message.of("test.edit", "first")), budget.nextUndo());
      SmallDisk.room(Long.MAX_VALUE);
      Applied applied = done(budget.apply(action("second", next)));
      assertEquals(book.apply(next), applied.book());
      assertFiguresAreFresh(budget);
    } finally {
      SmallDisk.room(Long.MAX_VALUE);
    }
  }

  @Test
  void a_sum_beyond_the_range_of_amounts_is_taken_out_of_the_file_again() {
    try (WorkspaceSession workspace = desk.create(folder.resolve("work"))) {
      BudgetSession budget = workspace.create(start);
      BudgetLine any = start.lines().asList().getFirst();
      List<Edit> huge = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        huge.add(
            new LineEdit(
                null,
                new Placed<>(
                    start.lines().endPosition() + i,
                    new BudgetLine(
                        new FactId(start.nextFactId().value() + i),
                        any.unit(),
                        any.functional(),
                        any.category(),
                        any.departmentEconomic(),
                        any.governmentEconomic(),
                        any.project(),
                        any.source(),
                        any.timing(),
                        Money.ofFen(Long.MAX_VALUE - 5)))));
      }
      assertEquals(
          "figures.sum-too-large", refused(budget.apply(action("x", new EditGroup(huge)))));
      assertEquals(start, budget.book());
      assertFiguresAreFresh(budget);
      assertEquals(Optional.empty(), budget.nextUndo());
      budget.close();
      BudgetSession again = workspace.open(budget.id());
      assertEquals(start.lines(), again.book().lines());
      assertEquals(Optional.empty(), again.nextUndo());
    }
  }

  @Test
  void another_edition_lays_all_tables_anew_and_undo_brings_the_old_one_back() {
    try (WorkspaceSession workspace = desk.create(folder.resolve("work"))) {
      BudgetSession budget = workspace.create(start);
      Heading old = start.heading();
      Heading other = new Heading("lvliang-2023", old.year(), old.department());
      Applied applied =
          done(budget.apply(action("x", new HeadingEdit(old.placed(), other.placed()))));
      assertEquals("lvliang-2023", budget.edition().id());
      assertEquals(13, applied.changes().tablesWithOtherRows().size());
      assertFiguresAreFresh(budget);
      assertEquals(Step.UNDO, done(budget.undo()).step());
      assertEquals(EDITION, budget.edition().id());
      assertFiguresAreFresh(budget);
      Heading unknown = new Heading("atlantis-2025", old.year(), old.department());
      assertEquals(
          "edition.unknown",
          refused(budget.apply(action("x", new HeadingEdit(old.placed(), unknown.placed())))));
      assertEquals(start, budget.book());
    }
  }

  @Test
  void a_budget_is_open_once_at_a_time() {
    try (WorkspaceSession workspace = desk.create(folder.resolve("work"))) {
      BudgetSession budget = workspace.create(start);
      RefusedException refused =
          assertThrows(RefusedException.class, () -> workspace.open(budget.id()));
      assertEquals("session.open-already", failures.sentenceOf(refused).key());
      budget.close();
      assertEquals(start, workspace.open(budget.id()).book());
    }
  }

  @Test
  void a_fault_of_the_program_is_one_sentence_too() {
    Message sentence =
        failures.sentenceOf(new CompletionException(new IllegalStateException("secret")));
    assertEquals(Message.of("session.unexpected", "IllegalStateException"), sentence);
  }
}
