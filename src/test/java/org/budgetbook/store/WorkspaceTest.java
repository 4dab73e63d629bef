package org.budgetbook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.EditGroup;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.FactId;
import org.budgetbook.book.History;
import org.budgetbook.book.Placed;
import org.budgetbook.book.RandomBooks;
import org.budgetbook.book.RandomEdits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("work" + WorkspaceFile.SUFFIX);
  }

  @Test
  void books_come_back_equal_after_random_histories_with_undo_and_redo() {
    for (long seed = 1; seed <= 8; seed++) {
      Path each = folder.resolve("work" + seed);
      Random random = new Random(seed);
      RandomBooks books = new RandomBooks(seed);
      RandomEdits edits = new RandomEdits(books);
      Book start = books.book(Samples.EDITION, 40);
      Walk walk;
      BookId id;
      try (Workspace workspace = Samples.workspaces().create(each)) {
        id = workspace.create(start);
        walk = new Walk(start);
        for (int i = 0; i < 60; i++) {
          walk.step(workspace, id, random, edits);
        }
        assertEquals(walk.book, workspace.load(id));
      }
      try (Workspace workspace = Samples.workspaces().open(each)) {
        assertEquals(walk.book, workspace.load(id));
        assertEquals(walk.journal, workspace.journal(id));
        History<JournalEntry> history = workspace.history(id);
        Book back = walk.book;
        while (history.nextUndo().isPresent()) {
          JournalEntry entry = history.nextUndo().get();
          back = back.apply(workspace.edit(id, entry).inverse());
          history = history.undone();
        }
        assertSameButForIds(start, back);
      }
    }
  }

  /** What a session does, without figures. */
  private static final class Walk {
    Book book;
    History<JournalEntry> history = History.empty();
    final List<JournalEntry> journal = new ArrayList<>();

    Walk(Book book) {
      this.book = book;
    }

    void step(Workspace workspace, BookId id, Random random, RandomEdits edits) {
      int what = random.nextInt(5);
      if (what == 0 && history.nextUndo().isPresent()) {
        JournalEntry done = history.nextUndo().get();
        Action action = new Action(done.label(), workspace.edit(id, done)).inverse();
        book = book.apply(action.edit());
        journal.add(workspace.saveUndo(id, done, action));
        history = history.undone();
      } else if (what == 1 && history.nextRedo().isPresent()) {
        JournalEntry done = history.nextRedo().get();
        Action action = new Action(done.label(), workspace.edit(id, done));
        book = book.apply(action.edit());
        journal.add(workspace.saveRedo(id, done, action));
        history = history.redone();
      } else if (what == 2 && history.nextUndo().isPresent()) {
        Edit edit = edits.next(book);
        book = book.apply(edit);
        JournalEntry begun = history.nextUndo().get();
        journal.add(workspace.saveMore(id, begun, Samples.action(edit)));
        history = history.continued();
      } else {
        Edit edit = edits.next(book);
        book = book.apply(edit);
        journal.add(workspace.save(id, Samples.action(edit)));
        history = history.record(journal.getLast());
      }
    }
  }

  /** The ids of facts that came and went stay used. */
  static void assertSameButForIds(Book expected, Book actual) {
    assertEquals(
        expected,
        new Book(
            actual.heading(),
            actual.units(),
            actual.projects(),
            actual.lines(),
            actual.revenue(),
            actual.carryOvers(),
            actual.supplement(),
            expected.nextFactId()));
  }

  @Test
  void books_are_listed_with_their_lines_and_last_change() {
    try (Workspace workspace = Samples.workspaces().create(file)) {
      Book first = Samples.book(1);
      Book second = Samples.book(2);
      BookId one = workspace.create(first);
      BookId two = workspace.create(second);
      Book changed = Samples.edited(workspace, one, first, 3, 5);
      List<BookCard> cards = workspace.books();
      assertEquals(List.of(one, two), cards.stream().map(BookCard::id).toList());
      assertEquals(changed.heading(), cards.getFirst().heading());
      assertEquals(changed.lines().size(), cards.getFirst().lines());
      assertEquals(workspace.journal(one).getLast().at(), cards.getFirst().changedAt());
      assertEquals(second, workspace.load(two));
    }
  }

  @Test
  void an_import_of_many_lines_is_one_action_and_one_journal_row() {
    Book start = Samples.book(5);
    List<Edit> edits = new ArrayList<>();
    Book template = new RandomBooks(6).book(Samples.EDITION, 300);
    try (Workspace workspace = Samples.workspaces().create(file)) {
      BookId id = workspace.create(template);
      long next = template.nextFactId().value();
      long position = template.lines().endPosition();
      for (int i = 0; i < 5_000; i++) {
        var line = template.lines().asList().get(i % template.lines().size());
        var copy =
            new org.budgetbook.book.BudgetLine(
                new FactId(next + i),
                line.unit(),
                line.functional(),
                line.category(),
                line.departmentEconomic(),
                line.governmentEconomic(),
                line.project(),
                line.source(),
                line.timing(),
                line.amount());
        edits.add(new LineEdit(null, new Placed<>(position + i, copy)));
      }
      Action action = Samples.action(new EditGroup(edits));
      workspace.save(id, action);
      assertEquals(template.apply(action.edit()), workspace.load(id));
      assertEquals(1, workspace.journal(id).size());
      assertEquals(action.edit(), workspace.edit(id, workspace.journal(id).getFirst()));
      assertEquals(start, workspace.load(workspace.create(start)));
    }
  }

  @Test
  void a_save_taken_back_leaves_neither_change_nor_journal_row() {
    try (Workspace workspace = Samples.workspaces().create(file)) {
      Book book = Samples.book(8);
      BookId id = workspace.create(book);
      Edit edit = new RandomEdits(new RandomBooks(9)).next(book);
      JournalEntry entry = workspace.save(id, Samples.action(edit));
      workspace.takeBack(id, entry, edit);
      assertSameButForIds(book, workspace.load(id));
      assertEquals(List.of(), workspace.journal(id));
    }
  }

  @Test
  void an_edit_that_does_not_fit_the_file_changes_nothing() {
    try (Workspace workspace = Samples.workspaces().create(file)) {
      Book book = Samples.book(8);
      BookId id = workspace.create(book);
      var line = book.lines().allPlaced().getFirst();
      Edit gone = new LineEdit(line, null);
      workspace.save(id, Samples.action(gone));
      assertThrows(
          IllegalStateException.class,
          () ->
              workspace.save(
                  id,
                  Samples.action(
                      new EditGroup(
                          List.of(new LineEdit(book.lines().allPlaced().getLast(), null), gone)))));
      assertEquals(book.apply(gone), workspace.load(id));
      assertEquals(1, workspace.journal(id).size());
    }
  }
}
