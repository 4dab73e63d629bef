package org.budgetbook.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How many changes were ever saved in a workspace: tells which of two states of it is the later.
 */
final class Revision {

  private Revision() {}

  static long of(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT revision FROM workspace")) {
      row.next();
      return row.getLong(1);
    }
  }

  static void count(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE workspace SET revision = revision + 1");
    }
  }

  static void raiseTo(Connection connection, long revision) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "UPDATE workspace SET revision = GREATEST(revision, " + revision + ")");
    }
  }
}
