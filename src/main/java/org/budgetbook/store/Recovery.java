package org.budgetbook.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.h2.api.ErrorCode;
import org.h2.tools.ChangeFileEncryption;
import org.h2.tools.Recover;

/** Brings a damaged workspace back: from a backup or, as the last resort, from its remains. */
public final class Recovery {

  private final Schema schema;
  private final Clock clock;
  private final Passwords passwords;

  public Recovery(Resources resources, Clock clock, Passwords passwords) {
    this.schema = new Schema(resources);
    this.clock = clock;
    this.passwords = passwords;
  }

  /** For workspaces without a password. */
  Recovery(Resources resources, Clock clock) {
    this(resources, clock, new Passwords());
  }

  /** The backups of a workspace, the newest first. */
  public List<Backup> backups(Path file) {
    return new Backups(WorkspaceFile.of(file), clock, Password.NONE).list();
  }

  /**
   * What is in a backup, read as a whole as restoring would.
   *
   * @param file the workspace whose password opens it
   * @throws RefusedException if it cannot be read
   */
  public List<BookCard> inspect(Path file, Backup backup) {
    try (Connection memory = Database.inMemory()) {
      new BackupFile(backup.file()).run(memory, passwords.of(WorkspaceFile.of(file)));
      return new BookReader(memory).cards();
    } catch (SQLException | IOException e) {
      throw unreadable(backup, e);
    }
  }

  private static RefusedException unreadable(Backup backup, Exception cause) {
    return new RefusedException(
        Message.of(
            SealedFile.isRefusal(cause) ? "store.backup.locked" : "store.backup.unreadable",
            backup.file()),
        cause);
  }

  /**
   * Puts a backup where the workspace was.
   *
   * @param file nothing may be there
   * @throws RefusedException if it cannot be read or written; nothing has changed
   */
  public void restore(Path file, Backup backup) {
    WorkspaceFile to = WorkspaceFile.of(file);
    Password password = passwords.of(to);
    new NewFile(to, Database.DISK, password)
        .write(connection -> {
          try {
            new BackupFile(backup.file()).run(connection, password);
            requireReadable(connection);
          } catch (SQLException | IOException e) {
            throw unreadable(backup, e);
          }
          standAboveBackups(connection, to);
          return true;
        });
  }

  /**
   * Makes a workspace of what H2 can still read of a damaged one, which stays as it is. Only a
   * result whose every book can be loaded is accepted.
   *
   * @param file nothing may be there
   * @throws RefusedException if nothing usable is left; nothing has changed
   */
  public void salvage(Path damaged, Path file) {
    WorkspaceFile to = WorkspaceFile.of(file);
    Password password = passwords.of(to);
    new NewFile(to, Database.DISK, password)
        .write(connection -> {
          Path bench = Files.createTempDirectory(to.folder(), ".salvage");
          try {
            Path remains = bench.resolve("remains" + WorkspaceFile.SUFFIX);
            Files.copy(damaged, remains);
            if (new WorkspaceFile(remains).isEncrypted()) {
              ChangeFileEncryption.execute(
                  bench.toString(), "remains", "AES", password.forFile().toCharArray(), null, true);
            }
            if (!new WorkspaceFile(remains).looksLikeH2()) {
              LostHeader.replace(remains);
            }
            Recover.execute(bench.toString(), "remains");
            run(connection, bench.resolve("remains.h2.sql"));
            requireReadable(connection);
            standAboveBackups(connection, to);
            return true;
          } catch (SQLException e) {
            throw new RefusedException(Message.of("store.salvage.failed", damaged), e);
          } finally {
            delete(bench);
          }
        });
  }

  /**
   * Salvages a workspace in its own place: it is moved aside first and comes back if nothing usable
   * is left of it.
   *
   * @param path a file that is not open
   * @return where the old one was kept
   * @throws RefusedException if it is in use, or nothing usable is left; nothing has changed
   */
  public Path repair(Path path) {
    WorkspaceFile file = WorkspaceFile.of(path);
    file.requireWritable();
    if (passwords.isMissing(path)) {
      throw RefusedException.of("store.password.needed", file.path());
    }
    requireNotInUse(file);
    Path keptAs = new Damage(file, clock).free();
    try {
      Files.move(file.path(), keptAs);
      try {
        salvage(keptAs, file.path());
      } catch (RuntimeException e) {
        Files.move(keptAs, file.path());
        throw e;
      }
    } catch (IOException e) {
      throw new RefusedException(Message.of("store.damaged.stuck", file.path()), e);
    }
    return keptAs;
  }

  /** A damaged file answers in many ways; only being in use is asked for here. */
  private void requireNotInUse(WorkspaceFile file) {
    Database database = new Database(file, Database.DISK, passwords.of(file));
    if (!database.isPlain()) {
      return;
    }
    try (Connection looking = database.look()) {
      if (Database.isShared(looking)) {
        throw RefusedException.of("store.busy", file.path());
      }
    } catch (SQLException e) {
      if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
        throw FailureSentences.onOpen(e, file.path());
      }
      if (FailureSentences.isEncryption(e)
          && !new Backups(file, clock, passwords.of(file)).knowPassword()) {
        passwords.forget(file);
        throw new RefusedException(Message.of("store.password.wrong", file.path()), e);
      }
    }
  }

  /** What the damaged file would have run is left behind, and what Recover adds for LOBs too. */
  private static void run(Connection connection, Path script) throws SQLException, IOException {
    try (Reader text = Files.newBufferedReader(script)) {
      FileSql.run(text, connection, () -> {});
    }
  }

  private void requireReadable(Connection connection) throws SQLException, IOException {
    int version = schema.versionOf(connection);
    if (version <= 0 || version > schema.latest()) {
      throw new SQLException("no tables of ours: version " + version);
    }
    schema.migrate(connection, version);
    BookReader reader = new BookReader(connection);
    for (BookCard card : reader.cards()) {
      reader.read(card.id());
      Journal.historyOf(new Journal(connection, card.id()).entries());
    }
  }

  /**
   * The restored state is the one to go on from, though backups of later ones may lie beside it.
   */
  private void standAboveBackups(Connection connection, WorkspaceFile file) throws SQLException {
    Revision.raiseTo(connection, new Backups(file, clock, Password.NONE).highestRevision() + 1);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
