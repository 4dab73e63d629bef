package org.budgetbook.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.time.Clock;
import org.budgetbook.book.Action;
import org.budgetbook.book.Department;
import org.budgetbook.book.ElementEdit.HeadingEdit;
import org.budgetbook.book.Heading;
import org.budgetbook.golden.SampleBook;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.narrative.Disclosure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookNarrativeTest {

  @TempDir Path folder;

  @Test
  void the_text_is_written_once_for_all_who_ask_until_the_book_changes() {
    WorkspaceDesk desk = new WorkspaceDesk(Resources.ofProgram(), Clock.systemUTC());
    try (WorkspaceSession workspace = desk.create(folder.resolve("work"))) {
      BudgetSession session = workspace.create(SampleBook.book());
      BookNarrative narrative = new BookNarrative(session);
      Disclosure first = narrative.disclosure();
      assertSame(first, narrative.disclosure());
      Heading before = session.book().heading();
      Heading after = new Heading(before.edition(), before.year(), new Department("某局"));
      session
          .apply(
              new Action(
                  Message.of("test.edit", "name"),
                  new HeadingEdit(before.placed(), after.placed())))
          .toCompletableFuture()
          .join();
      assertNotEquals(first, narrative.disclosure());
      session.undo().toCompletableFuture().join();
      assertEquals(first, narrative.disclosure());
    }
  }
}
