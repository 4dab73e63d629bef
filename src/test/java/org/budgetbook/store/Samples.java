package org.budgetbook.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.RandomBooks;
import org.budgetbook.book.RandomEdits;
import org.budgetbook.book.StaleEditException;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;

/** Parts that the store's tests share. */
final class Samples {

  static final String EDITION = "lvliang-2025";

  private Samples() {}

  static Workspaces workspaces() {
    return new Workspaces(Resources.ofProgram(), new TickingClock());
  }

  static Book book(long seed) {
    return new RandomBooks(seed).book(EDITION, 30);
  }

  static Action action(Edit edit) {
    return new Action(Message.of("test.edit", Message.of("inner", "a"), "b"), edit);
  }

  /** Saves random actions on a book and returns what it became. */
  static Book edited(Workspace workspace, BookId id, Book book, long seed, int actions) {
    RandomEdits edits = new RandomEdits(new RandomBooks(seed));
    Book current = book;
    for (int i = 0; i < actions; i++) {
      Edit edit = fitting(edits, current);
      current = current.apply(edit);
      workspace.save(id, action(edit));
    }
    return current;
  }

  /** The next edit that fits: another source of edits may have used the same codes. */
  static Edit fitting(RandomEdits edits, Book book) {
    while (true) {
      try {
        Edit edit = edits.next(book);
        book.apply(edit);
        return edit;
      } catch (StaleEditException taken) {
        // The next one will do.
      }
    }
  }

  /** Half a minute passes between any two looks at it. */
  static final class TickingClock extends Clock {
    private Instant now = Instant.parse("2026-11-21T08:00:00Z");
    private Duration step = Duration.ofSeconds(30);

    void step(Duration newStep) {
      step = newStep;
    }

    @Override
    public synchronized Instant instant() {
      now = now.plus(step);
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
