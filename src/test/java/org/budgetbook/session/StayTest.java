package org.budgetbook.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.book.Passage;
import org.budgetbook.book.Placed;
import org.budgetbook.book.RandomBooks;
import org.budgetbook.book.RandomEdits;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.message.Message;
import org.junit.jupiter.api.Test;

/** What is given during one stay is one step of undo. */
class StayTest extends OpenBudgets {

  @Test
  void what_is_saved_at_the_pauses_of_one_stay_is_one_step_of_undo_after_a_restart_too() {
    try (WorkspaceSession workspace = desk.create(folder.resolve("work"))) {
      BudgetSession budget = workspace.create(start);
      Stay stay = new Stay();
      for (String text : List.of("一", "一、贯彻", "一、贯彻政策。")) {
        done(budget.apply(action(text, writing(budget.book(), text)), stay));
        assertEquals(Optional.of(text), written(budget.book()));
      }
      Stay next = new Stay();
      done(budget.apply(action("二", writing(budget.book(), "二")), next));
      done(budget.apply(action("二、", writing(budget.book(), "二、")), next));
    }
    Opening.Opened opened =
        assertInstanceOf(Opening.Opened.class, desk.open(folder.resolve("work")));
    try (WorkspaceSession workspace = opened.workspace()) {
      BudgetSession budget = workspace.open(workspace.budgets().getFirst().id());
      List<HistoryEntry> rows = budget.history(10).toCompletableFuture().join();
      assertEquals(
          List.of(Message.of("test.edit", "二"), Message.of("test.edit", "一")),
          rows.stream().map(HistoryEntry::label).toList());
      assertEquals(
          writing(start, "一、贯彻政策。"), budget.edit(rows.getLast()).toCompletableFuture().join());
      done(budget.undo());
      assertEquals(Optional.of("一、贯彻政策。"), written(budget.book()));
      done(budget.undo());
      assertEquals(start, budget.book());
      done(budget.redo());
      assertEquals(Optional.of("一、贯彻政策。"), written(budget.book()));
    }
  }

  @Test
  void a_stay_does_not_reach_over_what_was_done_elsewhere_meanwhile() {
    try (WorkspaceSession workspace = desk.create(folder.resolve("work"))) {
      BudgetSession budget = workspace.create(start);
      Stay stay = new Stay();
      done(budget.apply(action("一", writing(budget.book(), "一")), stay));
      done(budget.apply(action("name", new RandomEdits(new RandomBooks(1)).next(budget.book()))));
      Book between = budget.book();
      done(budget.apply(action("二", writing(budget.book(), "二")), stay));
      done(budget.apply(action("三", writing(budget.book(), "三")), stay));
      done(budget.undo());
      assertEquals(between, budget.book());
    }
  }

  private static final EntryKey DUTIES = new EntryKey("overview.duties");

  private static Edit writing(Book book, String text) {
    var passages = book.supplement().passages();
    Placed<Passage> before = passages.placed(DUTIES).orElse(null);
    long position = before == null ? passages.endPosition() : before.position();
    return new PassageEdit(before, new Placed<>(position, new Passage(DUTIES, text)));
  }

  private static Optional<String> written(Book book) {
    return book.supplement().passages().find(DUTIES).map(Passage::text);
  }
}
