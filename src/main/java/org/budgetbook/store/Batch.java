package org.budgetbook.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** One statement run for many rows, a few thousand at a time; each must touch exactly one row. */
final class Batch implements AutoCloseable {

  private static final int ROWS = 2_000;

  private final PreparedStatement statement;
  private final String sql;
  private int waiting;

  Batch(Connection connection, String sql) throws SQLException {
    this.sql = sql;
    this.statement = connection.prepareStatement(sql);
  }

  PreparedStatement statement() {
    return statement;
  }

  void add() throws SQLException {
    statement.addBatch();
    waiting++;
    if (waiting == ROWS) {
      finish();
    }
  }

  /** Runs what waits. Without it, closing drops what was added last. */
  void finish() throws SQLException {
    if (waiting == 0) {
      return;
    }
    waiting = 0;
    for (int rows : statement.executeBatch()) {
      if (rows != 1) {
        throw new IllegalStateException("the file does not hold what the book holds: " + sql);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
