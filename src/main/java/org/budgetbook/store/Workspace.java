package org.budgetbook.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.History;
import org.budgetbook.book.Step;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * An open workspace file: many books, each with its journal. Thread-safe: calls wait for each
 * other. Every call that touches the file may take as long as the disk does: never call from the
 * screen's thread.
 *
 * <p>What fails is told by a {@link RefusedException} with one sentence, and has changed nothing; a
 * file found broken by a {@link DamagedWorkspaceException}, after which this workspace is closed.
 */
public final class Workspace implements AutoCloseable {

  private final Database database;
  private final Clock clock;
  private final ReentrantLock lock = new ReentrantLock();
  private Connection connection;

  /** A save that failed: the file may hold it or not, the user was told that it does not. */
  private @Nullable Unconfirmed unconfirmed;

  private record Unconfirmed(BookId book, long seq, Edit edit) {}

  Workspace(Database database, Connection connection, Clock clock) {
    this.database = database;
    this.connection = connection;
    this.clock = clock;
  }

  public Path file() {
    return database.file().path();
  }

  /** The books, in the order they were created. */
  public List<BookCard> books() {
    return reading(from -> new BookReader(from).cards());
  }

  /** The whole book as it was last saved. */
  public Book load(BookId book) {
    return reading(from -> new BookReader(from).read(book));
  }

  /** What can be undone and redone. */
  public History<JournalEntry> history(BookId book) {
    return reading(from -> Journal.historyOf(new Journal(from, book).entries()));
  }

  /** Every entry of the journal, the oldest first. */
  public List<JournalEntry> journal(BookId book) {
    return reading(from -> new Journal(from, book).entries());
  }

  /** The edit of an action that was done; for an undo or redo that of the action it acts on. */
  public Edit edit(BookId book, JournalEntry entry) {
    return reading(from -> new Journal(from, book).edit(entry.actsOn()));
  }

  /**
   * Adds a book as it is. That is its beginning: its journal starts empty, and undo goes back to
   * here. Lines imported into a book later are an action like any other.
   */
  public BookId create(Book book) {
    return writing(into -> {
      BookId id = BookWriter.create(into, book, now());
      countRevision(into);
      Database.commitDurably(into);
      return id;
    });
  }

  /**
   * Saves an action just done. Returns only after the disk has it.
   *
   * @return the journal's new entry
   */
  public JournalEntry save(BookId book, Action action) {
    return save(book, Step.DO, 0, action);
  }

  /**
   * Saves that an action was taken back.
   *
   * @param done the action's entry
   * @param inverse what takes it back
   */
  public JournalEntry saveUndo(BookId book, JournalEntry done, Action inverse) {
    return save(book, Step.UNDO, done.seq(), inverse);
  }

  /**
   * Saves that an action was done again.
   *
   * @param done the action's first entry
   */
  public JournalEntry saveRedo(BookId book, JournalEntry done, Action again) {
    return save(book, Step.REDO, done.seq(), again);
  }

  private JournalEntry save(BookId book, Step step, long actsOn, Action action) {
    return writing(into -> {
      Journal journal = new Journal(into, book);
      long seq = journal.lastSeq() + 1;
      unconfirmed = new Unconfirmed(book, seq, action.edit());
      JournalEntry entry =
          new JournalEntry(seq, step, step == Step.DO ? seq : actsOn, action.label(), now());
      journal.add(entry);
      if (step == Step.DO) {
        journal.addEdit(seq, action.edit());
      }
      BookWriter.write(into, book, action.edit(), entry.at());
      countRevision(into);
      Database.commitDurably(into);
      unconfirmed = null;
      return entry;
    });
  }

  /**
   * Takes the last save out again, journal entry included: for a caller that saved what it then
   * could not do.
   *
   * @param edit the edit that was saved
   */
  public void takeBack(BookId book, JournalEntry last, Edit edit) {
    writing(into -> {
      takeBack(into, new Unconfirmed(book, last.seq(), edit));
      return last;
    });
  }

  private void takeBack(Connection into, Unconfirmed save) throws SQLException {
    Journal journal = new Journal(into, save.book());
    if (journal.lastSeq() == save.seq()) {
      journal.remove(save.seq());
      BookWriter.write(into, save.book(), save.edit().inverse(), now());
      countRevision(into);
      Database.commitDurably(into);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static void countRevision(Connection into) throws SQLException {
    try (Statement statement = into.createStatement()) {
      statement.executeUpdate("UPDATE workspace SET revision = revision + 1");
    }
  }

  private interface Work<T> {
    T on(Connection connection) throws SQLException, IOException;
  }

  private <T> T reading(Work<T> work) {
    return writing(work);
  }

  private <T> T writing(Work<T> work) {
    lock.lock();
    try {
      return work.on(connection);
    } catch (SQLException e) {
      throw FailureSentences.onSave(e, file());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } finally {
      lock.unlock();
    }
  }

  /** Closes the file. What was saved is on the disk already. */
  @Override
  public void close() {
    lock.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      throw FailureSentences.onSave(e, file());
    } finally {
      lock.unlock();
    }
  }
}
