package org.budgetbook.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.budgetbook.library.Resources;
import org.budgetbook.message.RefusedException;

/** Creates and opens workspace files. Their names end in {@code .mv.db}. */
public final class Workspaces {

  private final Schema schema;
  private final Clock clock;
  private final String fileSystem;

  /**
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
    file.requireWritableFolder();
    if (Files.exists(file.path())) {
      throw RefusedException.of("store.file.exists", file.path());
    }
    Database database = new Database(file, fileSystem);
    try {
      Connection connection = database.create();
      schema.migrate(connection, 0);
      Database.commitDurably(connection);
      return new Workspace(database, connection, clock);
    } catch (SQLException e) {
      throw FailureSentences.onOpen(e, file.path());
    }
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
    Database database = new Database(file, fileSystem);
    try {
      return new Workspace(database, database.open(), clock);
    } catch (SQLException e) {
      throw FailureSentences.onOpen(e, file.path());
    }
  }
}
