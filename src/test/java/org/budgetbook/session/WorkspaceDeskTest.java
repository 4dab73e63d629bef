package org.budgetbook.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.budgetbook.book.Book;
import org.budgetbook.book.RandomBooks;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceDeskTest {

  @TempDir Path folder;

  @Test
  void a_damaged_workspace_offers_its_backup_and_comes_back_whole() throws IOException {
    WorkspaceDesk desk = new WorkspaceDesk(Resources.ofProgram(), Clock.systemUTC());
    Book book = new RandomBooks(1).book("lvliang-2025", 30);
    Path file;
    try (WorkspaceSession workspace = desk.create(folder.resolve("work"))) {
      workspace.create(book);
      file = workspace.file();
    }
    Files.writeString(file, "coffee");
    Opening.Damaged damaged = assertInstanceOf(Opening.Damaged.class, desk.open(file));
    String sentence = new Messages(Resources.ofProgram()).text(damaged.sentence());
    assertEquals(1, sentence.lines().count());
    assertTrue(sentence.contains(damaged.keptAs().toString()));
    assertEquals("coffee", Files.readString(damaged.keptAs()));
    BackupCard newest = damaged.backups().getFirst();
    assertEquals(
        List.of(book.heading()),
        desk.inspect(file, newest).stream().map(BudgetCard::heading).toList());
    desk.restore(damaged, newest);
    Opening.Opened opened = assertInstanceOf(Opening.Opened.class, desk.open(file));
    try (WorkspaceSession workspace = opened.workspace()) {
      assertEquals(book, workspace.open(workspace.budgets().getFirst().id()).book());
    }
  }

  @Test
  void a_workspace_that_went_missing_is_offered_from_its_backups_instead_of_begun_anew()
      throws IOException {
    WorkspaceDesk desk = new WorkspaceDesk(Resources.ofProgram(), Clock.systemUTC());
    Book book = new RandomBooks(2).book("lvliang-2025", 30);
    Path file;
    try (WorkspaceSession workspace = desk.create(folder.resolve("work"))) {
      workspace.create(book);
      file = workspace.file();
    }
    Files.delete(file);
    Opening.Damaged missing = assertInstanceOf(Opening.Damaged.class, desk.openOrCreate(file));
    desk.restore(missing, missing.backups().getFirst());
    Opening.Opened opened = assertInstanceOf(Opening.Opened.class, desk.openOrCreate(file));
    try (WorkspaceSession workspace = opened.workspace()) {
      assertEquals(book, workspace.open(workspace.budgets().getFirst().id()).book());
    }
  }

  @Test
  void where_no_workspace_ever_was_an_empty_one_is_begun() {
    WorkspaceDesk desk = new WorkspaceDesk(Resources.ofProgram(), Clock.systemUTC());
    Path file = folder.resolve("first.mv.db");
    Opening.Opened opened = assertInstanceOf(Opening.Opened.class, desk.openOrCreate(file));
    try (WorkspaceSession workspace = opened.workspace()) {
      assertEquals(List.of(), workspace.budgets());
    }
  }
}
