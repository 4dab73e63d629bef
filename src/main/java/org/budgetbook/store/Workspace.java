package org.budgetbook.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.History;
import org.budgetbook.book.Step;
import org.budgetbook.message.Message;
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
  private final BackupKeeper backups;
  private final Damage damage;
  private final ReentrantLock lock = new ReentrantLock();
  private Connection connection;

  /** After a failure: H2 may have closed the file, so it is opened anew before the next call. */
  private boolean broken;

  /** A save that failed: the file may hold it or not, the user was told that it does not. */
  private @Nullable Unconfirmed unconfirmed;

  /**
   * What may be in the file although its saving failed.
   *
   * @param seq its journal entry
   * @param edit null for the creation of the whole book
   */
  private record Unconfirmed(BookId book, long seq, @Nullable Edit edit) {}

  Workspace(
      Database database, Connection connection, Clock clock, BackupKeeper backups, Damage damage) {
    this.database = database;
    this.connection = connection;
    this.clock = clock;
    this.backups = backups;
    this.damage = damage;
  }

  public Path file() {
    return database.file().path();
  }

  /** The books, in the order they were created. */
  public List<BookCard> books() {
    return connected(from -> new BookReader(from).cards());
  }

  /** The whole book as it was last saved. */
  public Book load(BookId book) {
    return connected(from -> new BookReader(from).read(book));
  }

  /** What can be undone and redone. */
  public History<JournalEntry> history(BookId book) {
    return connected(from -> Journal.historyOf(new Journal(from, book).entries()));
  }

  /** Every entry of the journal, the oldest first. */
  public List<JournalEntry> journal(BookId book) {
    return connected(from -> new Journal(from, book).entries());
  }

  /**
   * The edit of an action that was done, with all that went on with it; for an undo or redo that of
   * the action it acts on.
   */
  public Edit edit(BookId book, JournalEntry entry) {
    return connected(from -> new Journal(from, book).edit(entry.actsOn()));
  }

  /**
   * Adds a book as it is. That is its beginning: its journal starts empty, and undo goes back to
   * here. Lines imported into a book later are an action like any other.
   */
  public BookId create(Book book) {
    return connected(into -> {
      BookId id = BookWriter.nextId(into);
      unconfirmed = new Unconfirmed(id, 0, null);
      BookWriter.create(into, id, book, now());
      Revision.count(into);
      Database.commitDurably(into);
      unconfirmed = null;
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

  /**
   * Saves what goes on with the latest action that was done: both are one step of undo.
   *
   * @param first the entry with which the action began; what undo would take back
   */
  public JournalEntry saveMore(BookId book, JournalEntry first, Action action) {
    return save(book, Step.DO, first.seq(), action);
  }

  private JournalEntry save(BookId book, Step step, long actsOn, Action action) {
    return connected(into -> {
      Journal journal = new Journal(into, book);
      long seq = journal.lastSeq() + 1;
      unconfirmed = new Unconfirmed(book, seq, action.edit());
      JournalEntry entry =
          new JournalEntry(seq, step, actsOn == 0 ? seq : actsOn, action.label(), now());
      journal.add(entry);
      if (step == Step.DO) {
        journal.addEdit(seq, action.edit());
      }
      BookWriter.write(into, book, action.edit(), entry.at());
      Revision.count(into);
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
    connected(into -> {
      Unconfirmed save = new Unconfirmed(book, last.seq(), edit);
      unconfirmed = save;
      takeBack(into, save);
      unconfirmed = null;
      return last;
    });
  }

  private void takeBack(Connection into, Unconfirmed save) throws SQLException {
    Journal journal = new Journal(into, save.book());
    if (save.edit() == null) {
      BookWriter.remove(into, save.book());
    } else if (journal.lastSeq() == save.seq()) {
      journal.remove(save.seq());
      BookWriter.write(into, save.book(), save.edit().inverse(), now());
    }
    Revision.count(into);
    Database.commitDurably(into);
  }

  /** The versions that were handed in. */
  public Submissions submissions() {
    return new Submissions(this);
  }

  /**
   * Backs up what is in it now, if the newest backup holds less.
   *
   * @throws RefusedException if that failed
   */
  public void backUp() {
    connected(from -> {
      backups.finish(from);
      return true;
    });
    backups
        .problem()
        .ifPresent(problem -> {
          throw new RefusedException(problem);
        });
  }

  /** Why there is no recent backup; empty when all is well. */
  public Optional<Message> backupProblem() {
    return backups.problem();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  interface Work<T> {
    T on(Connection connection) throws SQLException, IOException;
  }

  <T> T connected(Work<T> work) {
    lock.lock();
    try {
      if (broken) {
        reconnect();
      }
      return work.on(connection);
    } catch (SQLException e) {
      broken = true;
      if (FailureSentences.isDamageInUse(e)) {
        Database.abandon(connection);
        throw damage.found(e);
      }
      throw FailureSentences.onUse(e, file());
    } catch (IOException e) {
      rollback();
      throw new IllegalStateException(e);
    } catch (RuntimeException e) {
      rollback();
      throw e;
    } finally {
      lock.unlock();
    }
  }

  /** Before the commit, so what was to be saved is not in the file. */
  private void rollback() {
    try {
      connection.rollback();
      unconfirmed = null;
    } catch (SQLException e) {
      broken = true;
    }
  }

  private void reconnect() throws SQLException {
    Database.abandon(connection);
    connection = database.open();
    if (unconfirmed != null) {
      takeBack(connection, unconfirmed);
      unconfirmed = null;
    }
    broken = false;
  }

  /** Backs up what has changed and closes the file. What was saved is on the disk already. */
  @Override
  public void close() {
    lock.lock();
    try {
      if (connection.isClosed()) {
        return;
      }
      if (broken) {
        reconnect();
      }
      backups.finish(connection);
      Database.close(connection, backups.problem().isEmpty());
    } catch (SQLException e) {
      Database.abandon(connection);
      throw FailureSentences.onUse(e, file());
    } finally {
      lock.unlock();
    }
  }
}
