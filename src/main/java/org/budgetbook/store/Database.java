package org.budgetbook.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * How H2 is opened, made durable and closed.
 *
 * @param fileSystem H2's name of the file system with its colon; tests put a failing one here
 */
record Database(WorkspaceFile file, String fileSystem, Password password) {

  static {
    // H2 then loads no class that a file names. Read once, when H2 is first touched: by us.
    System.setProperty("h2.allowedClasses", "");
  }

  static final String DISK = "file:";
  private static final String USER = "budgetbook";
  private static final long BLOATED_BYTES = 16L << 20;
  private static final long BLOATED_PERCENT = 40;

  /**
   * H2 must not close when the JVM begins to end (a save may be under way), must not listen to
   * other processes (no AUTO_SERVER), and writes no trace file beside the user's.
   */
  private static final String SETTINGS =
      ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

  /** Whether opening runs nothing that the file says; one from elsewhere may. */
  boolean isPlain() {
    return new StoredDefinitions(file, fileSystem, password).arePlain();
  }

  Connection create() throws SQLException {
    return connect("");
  }

  Connection open() throws SQLException {
    return connect(";IFEXISTS=TRUE");
  }

  /** For looking only: H2 then leaves every byte as it is, even of a broken file. */
  Connection look() throws SQLException {
    return connect(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
  }

  private Connection connect(String more) throws SQLException {
    // H2 takes two passwords in one: the file's, a blank, and the user's, who has none.
    Connection connection =
        DriverManager.getConnection(
            "jdbc:h2:"
                + fileSystem
                + file.databaseName()
                + SETTINGS
                + more
                + (password.isNone() ? "" : ";CIPHER=AES"),
            USER,
            password.isNone() ? "" : password.forFile() + " ");
    connection.setAutoCommit(false);
    return connection;
  }

  /** A database of its own in memory; gone when closed. */
  static Connection inMemory() throws SQLException {
    return DriverManager.getConnection("jdbc:h2:mem:", USER, "");
  }

  /**
   * Commits, and returns once the disk has it.
   *
   * <p>Not by CHECKPOINT SYNC: H2's background writer may have taken what we committed and still be
   * writing it, and that statement does not say that it waits. So we ask the store itself: store
   * what is not stored, wait for what is being written, then force it.
   */
  static void commitDurably(Connection connection) throws SQLException {
    connection.commit();
    JdbcConnection own = connection.unwrap(JdbcConnection.class);
    MVStore store = ((SessionLocal) own.getSession()).getDatabase().getStore().getMvStore();
    try {
      store.commit();
      store.executeFilestoreOperation(store::sync);
    } catch (MVStoreException e) {
      throw new SQLException(e.getMessage(), "HY000", ErrorCode.IO_EXCEPTION_1, e);
    }
  }

  /** Whether this process has the file open more than this once. */
  static boolean isShared(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS")) {
      row.next();
      return row.getInt(1) > 1;
    }
  }

  /**
   * Closes the file.
   *
   * @param maySqueeze whether there is a backup of all that is in it
   */
  static void close(Connection connection, boolean maySqueeze) throws SQLException {
    try (connection;
        Statement statement = connection.createStatement()) {
      statement.execute(maySqueeze && isBloated(statement) ? "SHUTDOWN COMPACT" : "SHUTDOWN");
    }
  }

  /** Every save leaves an old version of the pages it touched; H2 keeps their room. */
  private static boolean isBloated(Statement statement) throws SQLException {
    return setting(statement, "info.FILE_SIZE") > BLOATED_BYTES
        && setting(statement, "info.CHUNKS_FILL_RATE") < BLOATED_PERCENT;
  }

  private static long setting(Statement statement, String name) throws SQLException {
    try (ResultSet row =
        statement.executeQuery(
            "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = '"
                + name
                + "'")) {
      return row.next() ? Long.parseLong(row.getString(1)) : Long.MAX_VALUE;
    }
  }

  /** Lets the file go without writing to it. */
  static void abandon(Connection connection) {
    try (connection;
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN IMMEDIATELY");
    } catch (SQLException alreadyClosed) {
      // It was to be closed; a database that failed has closed itself.
    }
  }
}
