package org.budgetbook.store;

import java.io.IOException;
import java.nio.file.Files;
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
  private final Passwords passwords;
  private final String fileSystem;

  /**
   * Opens files with these parts.
   *
   * @param resources where the tables' SQL stands
   */
  public Workspaces(Resources resources, Clock clock, Passwords passwords) {
    this(resources, clock, passwords, Database.DISK);
  }

  /** For workspaces without a password. */
  public Workspaces(Resources resources, Clock clock) {
    this(resources, clock, new Passwords(), Database.DISK);
  }

  Workspaces(Resources resources, Clock clock, String fileSystem) {
    this(resources, clock, new Passwords(), fileSystem);
  }

  private Workspaces(Resources resources, Clock clock, Passwords passwords, String fileSystem) {
    this.schema = new Schema(resources);
    this.clock = clock;
    this.passwords = passwords;
    this.fileSystem = fileSystem;
  }

  /**
   * Creates an empty workspace and opens it.
   *
   * @throws RefusedException if something is there already, or nothing can be written there
   */
  public Workspace create(Path path) {
    WorkspaceFile file = WorkspaceFile.of(path);
    new NewFile(file, fileSystem, passwords.of(file))
        .write(connection -> {
          schema.migrate(connection, 0);
          return true;
        });
    return open(path);
  }

  /**
   * Opens a workspace.
   *
   * @throws RefusedException if it cannot be opened, or would run what it says itself; the file is
   *     as it was
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
    boolean encrypted = file.isEncrypted();
    Password password = encrypted ? passwords.of(file) : Password.NONE;
    if (encrypted && password.isNone()) {
      throw RefusedException.of("store.password.needed", file.path());
    }
    Backups backups = new Backups(file, clock, password);
    Damage damage = new Damage(file, clock);
    boolean ours = known || !backups.list().isEmpty();
    if (!encrypted && !file.looksLikeH2()) {
      throw withoutTables(file, ours, damage);
    }
    Database database = new Database(file, fileSystem, password);
    if (!database.isPlain()) {
      throw RefusedException.of("store.runs-code", file.path());
    }
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
      if (FailureSentences.isEncryption(e) && !backups.knowPassword()) {
        passwords.forget(file);
        throw new RefusedException(Message.of("store.password.wrong", file.path()), e);
      }
      throw FailureSentences.isDamageOnOpen(e) || FailureSentences.isEncryption(e)
          ? damage.found(e)
          : FailureSentences.onOpen(e, file.path());
    }
    try {
      prepare(connection, file, backups);
    } catch (SQLException e) {
      Database.abandon(connection);
      throw FailureSentences.onOpen(e, file.path());
    }
    discardLeftPart(file);
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

  /** Of a change of password that never ended; it may be readable by anyone. */
  private void discardLeftPart(WorkspaceFile file) {
    try {
      Files.deleteIfExists(new NewFile(file, fileSystem, Password.NONE).part().path());
    } catch (IOException e) {
      // The next opening tries again.
    }
  }

  /**
   * Sets, changes or removes the password of a workspace that is not open: a copy under the new
   * password is made, compared book by book, and only then takes the file's place. Its backups
   * follow.
   *
   * @param text the new one; empty to remove it. The present one is in the {@link Passwords}.
   * @throws RefusedException if it cannot be opened or written; nothing has changed
   * @throws DamagedWorkspaceException if it is broken
   */
  public void changePassword(Path path, String text) {
    WorkspaceFile file = WorkspaceFile.of(path);
    // As ever: brings it up to date, and backs it up.
    open(path).close();
    Password before = file.isEncrypted() ? passwords.of(file) : Password.NONE;
    Password after = Password.of(text);
    if (before.isSame(after)) {
      return;
    }
    Backups backups = new Backups(file, clock, after);
    try {
      backups.beginChange();
    } catch (IOException e) {
      throw new RefusedException(Message.of("store.folder.read-only", file.backupFolder()), e);
    }
    try {
      new PasswordChange(file, fileSystem, before, after).run();
      passwords.put(file, after);
      backups.reseal(before);
      backups.endChange();
    } catch (SQLException | IOException e) {
      throw new RefusedException(Message.of("store.password.backups", file.backupFolder()), e);
    }
  }
}
