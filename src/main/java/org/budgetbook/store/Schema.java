package org.budgetbook.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.budgetbook.library.Resources;

/** The versions of the tables, each a file of SQL; a workspace is brought up to the latest. */
final class Schema {

  /** In order: the first is version 1. A published file is never changed again. */
  private static final List<String> VERSIONS =
      List.of(
          "V001__workspace.sql",
          "V002__supplement.sql",
          "V003__project_class.sql",
          "V004__written_for_last_year.sql",
          "V005__contribution.sql",
          "V006__submission.sql",
          "V007__receipt_signer.sql");

  private final Resources resources;

  Schema(Resources resources) {
    this.resources = resources;
  }

  int latest() {
    return VERSIONS.size();
  }

  /** The version of the tables; 0 for a database without tables, -1 for one that is not ours. */
  int versionOf(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet row =
          statement.executeQuery(
              "SELECT COUNT(*), COUNT(CASE WHEN TABLE_NAME = 'SCHEMA_VERSION' THEN 1 END)"
                  + " FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'")) {
        row.next();
        if (row.getInt(2) == 0) {
          return row.getInt(1) == 0 ? 0 : -1;
        }
      }
      try (ResultSet row = statement.executeQuery("SELECT MAX(version) FROM schema_version")) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  /** Runs the files above {@code version}. */
  void migrate(Connection connection, int version) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (version == 0) {
        statement.execute("CREATE TABLE schema_version (version INTEGER NOT NULL PRIMARY KEY)");
      }
      for (int next = version + 1; next <= latest(); next++) {
        statement.execute(resources.text("store/" + VERSIONS.get(next - 1)));
        statement.execute("INSERT INTO schema_version (version) VALUES (" + next + ")");
        connection.commit();
      }
    }
  }
}
