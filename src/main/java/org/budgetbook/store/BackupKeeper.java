package org.budgetbook.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.budgetbook.message.Message;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Backs an open workspace up without making its user wait: the backup at opening runs on a thread
 * and connection of its own. A backup that fails never stops work; {@link #problem} tells of it.
 */
final class BackupKeeper {

  private static final Logger LOG = LoggerFactory.getLogger(BackupKeeper.class);

  private final Database database;
  private final Backups backups;
  private volatile @Nullable Message problem;
  private @Nullable Thread running;

  BackupKeeper(Database database, Backups backups) {
    this.database = database;
    this.backups = backups;
  }

  void start() {
    running =
        Thread.ofPlatform().name("budgetbook-backup").daemon().start(this::backUpOnOwnConnection);
  }

  private void backUpOnOwnConnection() {
    try (Connection own = database.open()) {
      backups.discardParts();
      backUp(own);
      backups.sealOpenOnes();
      if (problem == null) {
        backups.endChange();
      }
    } catch (SQLException | IOException e) {
      failed(e);
    }
  }

  /** Waits for the backup at opening, then backs up what has changed since. */
  void finish(Connection connection) {
    awaitRunning();
    backUp(connection);
  }

  void awaitRunning() {
    Thread waited = running;
    if (waited != null) {
      try {
        waited.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void backUp(Connection connection) {
    try {
      try (Statement statement = connection.createStatement()) {
        // One state of all tables, whatever is saved meanwhile.
        statement.execute("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT");
      }
      backups.write(connection);
      connection.rollback();
      problem = null;
    } catch (SQLException | IOException e) {
      failed(e);
    }
  }

  private void failed(Exception e) {
    LOG.warn("no backup of {}", database.file().path(), e);
    problem = Message.of("store.backup.failed", database.file().backupFolder());
  }

  /** Why the latest backup failed. */
  Optional<Message> problem() {
    return Optional.ofNullable(problem);
  }
}
