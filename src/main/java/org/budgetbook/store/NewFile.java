package org.budgetbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/**
 * A workspace file in the making: written under another name and given its own only when whole, so
 * that a half-made one is never opened.
 */
record NewFile(WorkspaceFile file, String fileSystem, Password password) {

  /** What is written into it; false refuses the result. */
  interface Content {
    boolean write(Connection connection) throws SQLException, IOException;
  }

  /**
   * Makes the file.
   *
   * @throws RefusedException if there is one already or it cannot be written; nothing is left
   */
  void write(Content content) {
    if (Files.exists(file.path())) {
      throw RefusedException.of("store.file.exists", file.path());
    }
    make(content, () -> Files.move(part().path(), file.path()));
  }

  /** Where it is made; what lies there when the file itself can be opened was left by a failure. */
  WorkspaceFile part() {
    return file.beside(".part");
  }

  /** What is done with the finished part. */
  interface Finish {
    void run() throws SQLException, IOException;
  }

  /** Makes the part, then finishes. */
  void make(Content content, Finish finish) {
    file.requireWritableFolder();
    WorkspaceFile part = part();
    try {
      Files.deleteIfExists(part.path());
      try (Connection connection = new Database(part, fileSystem, password).create()) {
        try {
          if (!content.write(connection)) {
            throw new IOException("refused by its content");
          }
          Database.commitDurably(connection);
          Database.close(connection, false);
        } finally {
          if (!connection.isClosed()) {
            Database.abandon(connection);
          }
        }
      }
      finish.run();
    } catch (SQLException e) {
      discard(part.path());
      throw FailureSentences.onOpen(e, file.path());
    } catch (IOException e) {
      discard(part.path());
      throw new RefusedException(
          Message.of("store.failed", file.path(), String.valueOf(e.getMessage())), e);
    } catch (RuntimeException e) {
      discard(part.path());
      throw e;
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // The next attempt deletes it before it writes.
    }
  }
}
