package org.budgetbook.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.h2.api.ErrorCode;

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
    return open(path, false);
  }

  /**
   * Opens a file that is known to have been a workspace: what cannot be told from someone else's
   * file any more is damaged, even where no backup lies beside it.
   *
   * @throws RefusedException if it cannot be opened; the file is as it was
   * @throws DamagedWorkspaceException if it is broken; it was moved aside
   */
  public Workspace reopen(Path path) {
    return open(path, true);
  }

  private Workspace open(Path path, boolean known) {
    WorkspaceFile file = WorkspaceFile.of(path);
    file.requireWritable();
    Backups backups = new Backups(file, clock);
    Damage damage = new Damage(file, clock);
    boolean ours = known || !backups.list().isEmpty();
    if (!file.looksLikeH2()) {
      throw withoutTables(file, ours, damage);
    }
    Database database = new Database(file, fileSystem);
    Connection connection;
    try {
      // H2 cuts a broken file down to what it understands, so look before it may write.
      try (Connection looking = database.look()) {
        check(looking, file, ours, backups, damage);
      }
      connection = database.open();
    } catch (SQLException e) {
      if (e.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY) {
        // Not even H2's own tables are left: it would begin to create them.
        throw withoutTables(file, ours, damage);
      }
      throw FailureSentences.isDamageOnOpen(e)
          ? damage.found(e)
          : FailureSentences.onOpen(e, file.path());
    }
    try {
      prepare(connection, file, backups);
    } catch (SQLException e) {
      Database.abandon(connection);
      throw FailureSentences.onOpen(e, file.path());
    }
    BackupKeeper keeper = new BackupKeeper(database, backups);
    keeper.start();
    return new Workspace(database, connection, clock, keeper, damage);
  }

  /** Closes the connection before it throws: a file that is open cannot be moved aside. */
  private void check(
      Connection looking, WorkspaceFile file, boolean ours, Backups backups, Damage damage)
      throws SQLException {
    if (Database.isShared(looking)) {
      throw RefusedException.of("store.busy", file.path());
    }
    int version = schema.versionOf(looking);
    if (version > schema.latest()) {
      throw RefusedException.of("store.newer", file.path());
    }
    if (version <= 0) {
      looking.close();
      throw withoutTables(file, ours, damage);
    }
    if (Revision.of(looking) < backups.highestRevision()) {
      looking.close();
      throw damage.lostSaves();
    }
  }

  /**
   * Someone else's file, or what is left of ours.
   *
   * @param ours backups beside it tell, or whoever opens it
   */
  private static RuntimeException withoutTables(WorkspaceFile file, boolean ours, Damage damage) {
    return ours
        ? damage.found(new IOException("no tables of ours"))
        : RefusedException.of("store.not-a-workspace", file.path());
  }

  private void prepare(Connection connection, WorkspaceFile file, Backups backups)
      throws SQLException {
    int version = schema.versionOf(connection);
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
