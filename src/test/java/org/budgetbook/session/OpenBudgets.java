package org.budgetbook.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletionStage;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.RandomBooks;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.junit.jupiter.api.io.TempDir;

/** A folder for workspaces and a book to begin with. */
abstract class OpenBudgets {

  static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  static final String EDITION = "lvliang-2025";
  @TempDir Path folder;
  final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
  final WorkspaceDesk desk = new WorkspaceDesk(Resources.ofProgram(), clock);
  final Book start = new RandomBooks(31).book(EDITION, 40);

  static Action action(String words, Edit edit) {
    return new Action(Message.of("test.edit", words), edit);
  }

  static Applied done(CompletionStage<Applied> stage) {
    return stage.toCompletableFuture().join();
  }
}
