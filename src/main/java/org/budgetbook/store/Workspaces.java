package org.budgetbook.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/** Creates and opens workspace files. Their names end in {@code .mv.db}. */
public final class Workspaces {

  private final Schema schema;
  private final Clock clock;
  private final String fileSystem;

  /**
   * Opens files with these parts.
   *
   * @param resources where the tables' SQL stands
   */
  public Workspaces(Resources resources, Clock clock) {
    this(resources, clock, Database.DISK);
  }

  Workspaces(Resources resources, Clock clock, String fileSystem) {
    this.schema = new Schema(resources);
    this.clock = clock;
    this.fileSystem = fileSystem;
  }

  /**
   * Creates an empty workspace and opens it.
   *
   * @throws RefusedException if something is there already, or nothing can be written there
   */
  public Workspace create(Path path) {
    WorkspaceFile file = WorkspaceFile.of(path);
    new NewFile(file, fileSystem)
        .write(connection -> {
          schema.migrate(connection, 0);
          return true;
        });
    return open(path);
  }

  /**
   * Opens a workspace.
   *
   * @throws RefusedException if it cannot be opened; the file is as it was
   * @throws DamagedWorkspaceException if it is broken; it was moved aside
   */
  public Workspace open(Path path) {
    WorkspaceFile file = WorkspaceFile.of(path);
    file.requireWritable();
    Backups backups = new Backups(file, clock);
    Damage damage = new Damage(file, clock);
    if (!file.looksLikeH2()) {
      if (backups.list().isEmpty()) {
        throw RefusedException.of("store.not-a-workspace", file.path());
      }
      throw damage.found(new IOException("no H2 header"));
    }
    Database database = new Database(file, fileSystem);
    Connection connection = connect(database, damage);
    try {
      prepare(connection, file, backups, damage);
    } catch (SQLException e) {
      Database.abandon(connection);
      throw FailureSentences.isDamage(e)
          ? damage.found(e)
          : FailureSentences.onOpen(e, file.path());
    }
    BackupKeeper keeper = new BackupKeeper(database, backups);
    keeper.start();
    return new Workspace(database, connection, clock, keeper, damage);
  }

  private static Connection connect(Database database, Damage damage) {
    try {
      return database.open();
    } catch (SQLException e) {
      throw FailureSentences.isDamage(e)
          ? damage.found(e)
          : FailureSentences.onOpen(e, database.file().path());
    }
  }

  private void prepare(Connection connection, WorkspaceFile file, Backups backups, Damage damage)
      throws SQLException {
    if (Database.isShared(connection)) {
      connection.close();
      throw RefusedException.of("store.busy", file.path());
    }
    int version = schema.versionOf(connection);
    if (version <= 0 || version > schema.latest()) {
      Database.abandon(connection);
      throw RefusedException.of(
          version <= 0 ? "store.not-a-workspace" : "store.newer", file.path());
    }
    if (Revision.of(connection) < backups.highestRevision()) {
      Database.abandon(connection);
      throw damage.lostSaves();
    }
    if (version < schema.latest()) {
      try {
        backups.write(connection);
      } catch (IOException e) {
        Database.abandon(connection);
        throw new RefusedException(Message.of("store.backup.failed", file.backupFolder()), e);
      }
      schema.migrate(connection, version);
      Database.commitDurably(connection);
    }
  }
}
