package org.budgetbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.h2.tools.Recover;

/** Brings a damaged workspace back: from a backup or, as the last resort, from its remains. */
public final class Recovery {

  private final Schema schema;
  private final Clock clock;

  public Recovery(Resources resources, Clock clock) {
    this.schema = new Schema(resources);
    this.clock = clock;
  }

  /** The backups of a workspace, the newest first. */
  public List<Backup> backups(Path file) {
    return new Backups(WorkspaceFile.of(file), clock).list();
  }

  /**
   * What is in a backup, read as a whole as restoring would.
   *
   * @throws RefusedException if it cannot be read
   */
  public List<BookCard> inspect(Backup backup) {
    try (Connection memory = Database.inMemory()) {
      run(memory, backup.file(), " COMPRESSION GZIP");
      return new BookReader(memory).cards();
    } catch (SQLException e) {
      throw new RefusedException(Message.of("store.backup.unreadable", backup.file()), e);
    }
  }

  /**
   * Puts a backup where the workspace was.
   *
   * @param file nothing may be there
   * @throws RefusedException if it cannot be read or written; nothing has changed
   */
  public void restore(Path file, Backup backup) {
    WorkspaceFile to = WorkspaceFile.of(file);
    new NewFile(to, Database.DISK)
        .write(connection -> {
          try {
            run(connection, backup.file(), " COMPRESSION GZIP");
            requireReadable(connection);
          } catch (SQLException e) {
            throw new RefusedException(Message.of("store.backup.unreadable", backup.file()), e);
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
    new NewFile(to, Database.DISK)
        .write(connection -> {
          Path bench = Files.createTempDirectory(to.folder(), ".salvage");
          try {
            Path remains = bench.resolve("remains" + WorkspaceFile.SUFFIX);
            Files.copy(damaged, remains);
            if (!new WorkspaceFile(remains).looksLikeH2()) {
              LostHeader.replace(remains);
            }
            Recover.execute(bench.toString(), "remains");
            run(connection, bench.resolve("remains.h2.sql"), "");
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

  private static void run(Connection connection, Path script, String how) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "RUNSCRIPT FROM '"
              + script.toString().replace("'", "''")
              + "'"
              + how
              + " CHARSET 'UTF-8'");
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
    Revision.raiseTo(connection, new Backups(file, clock).highestRevision() + 1);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
