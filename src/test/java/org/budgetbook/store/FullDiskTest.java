package org.budgetbook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.RandomBooks;
import org.budgetbook.book.RandomEdits;
import org.budgetbook.library.Resources;
import org.budgetbook.message.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

  @TempDir Path folder;

  private final Workspaces workspaces =
      new Workspaces(Resources.ofProgram(), new Samples.TickingClock(), SmallDisk.SCHEME + ":");

  @BeforeEach
  void install() {
    SmallDisk.install();
  }

  @AfterEach
  void empty() {
    SmallDisk.room(Long.MAX_VALUE);
  }

  @Test
  void saves_fail_with_a_sentence_while_the_disk_is_full_and_work_once_there_is_room() {
    Path file = folder.resolve("work");
    RandomEdits edits = new RandomEdits(new RandomBooks(5));
    Book book = Samples.book(4);
    BookId id;
    int failures = 0;
    try (Workspace workspace = workspaces.create(file)) {
      id = workspace.create(book);
      for (int i = 0; i < 40; i++) {
        Action action = Samples.action(edits.next(book));
        if (i % 4 == 3) {
          // From not a byte up to some pages: it fails at another place each time.
          SmallDisk.room(i * 700L);
          try {
            workspace.save(id, action);
            book = book.apply(action.edit());
          } catch (RefusedException refused) {
            failures++;
            assertEquals("store.disk-full", refused.sentence().key());
            RefusedException again =
                assertThrows(RefusedException.class, () -> workspace.save(id, action));
            assertEquals("store.disk-full", again.sentence().key());
          }
          SmallDisk.room(Long.MAX_VALUE);
        } else {
          workspace.save(id, action);
          book = book.apply(action.edit());
        }
        WorkspaceTest.assertSameButForIds(book, workspace.load(id));
      }
      assertFalse(failures == 0, "the disk was never full");
    }
    try (Workspace workspace = workspaces.open(file)) {
      WorkspaceTest.assertSameButForIds(book, workspace.load(id));
      Book back = workspace.load(id);
      var history = workspace.history(id);
      while (history.nextUndo().isPresent()) {
        Edit edit = workspace.edit(id, history.nextUndo().get());
        back = back.apply(edit.inverse());
        history = history.undone();
      }
      WorkspaceTest.assertSameButForIds(Samples.book(4), back);
    }
  }

  @Test
  void a_book_that_does_not_fit_is_not_there() {
    try (Workspace workspace = workspaces.create(folder.resolve("work"))) {
      Book small = Samples.book(1);
      BookId first = workspace.create(small);
      SmallDisk.room(3_000);
      RefusedException refused =
          assertThrows(RefusedException.class, () -> workspace.create(Samples.book(2)));
      assertEquals("store.disk-full", refused.sentence().key());
      SmallDisk.room(Long.MAX_VALUE);
      assertEquals(List.of(first), workspace.books().stream().map(BookCard::id).toList());
      assertEquals(small, workspace.load(first));
    }
  }

  @Test
  void a_workspace_that_does_not_fit_is_not_created() {
    SmallDisk.room(5_000);
    RefusedException refused =
        assertThrows(RefusedException.class, () -> workspaces.create(folder.resolve("work")));
    assertEquals("store.disk-full", refused.sentence().key());
    assertFalse(Files.exists(folder.resolve("work" + WorkspaceFile.SUFFIX)));
  }
}
