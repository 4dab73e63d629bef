package org.budgetbook.store;

import java.io.Reader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.h2.message.DbException;
import org.h2.util.ScriptReader;

/**
 * Which SQL is taken from a file: tables, their keys, and rows of plain values. All else that H2
 * understands (functions, triggers, views, tables elsewhere) would run when the file is opened, and
 * none of it is ours.
 */
final class FileSql {

  private static final String NAME = "[\\w\"]+(?:\\.[\\w\"]+)?";

  private static final Pattern START =
      Pattern.compile(
          "(?:SET CREATE_BUILD \\d+$|CREATE USER |CREATE (?:CACHED |MEMORY )?TABLE "
              + "|CREATE PRIMARY KEY |CREATE (?:UNIQUE )?INDEX |ALTER TABLE |INSERT INTO "
              + "|DROP TABLE )");

  /** Where a parenthesis follows a name and is no call. */
  private static final Pattern OWN_PARENTHESIS =
      Pattern.compile(
          "(?:\\bTABLE (?:IF NOT EXISTS )?|^INSERT INTO |\\bREFERENCES "
              + "|^CREATE (?:PRIMARY KEY|INDEX|UNIQUE INDEX) "
              + NAME
              + " ON )"
              + NAME
              + "\\s*+\\(");

  /** A name and a parenthesis: all but types and words of SQL itself are calls. */
  private static final Pattern CALL =
      Pattern.compile(
          "(?<![\\w\"])(?!(?:VALUES|KEY|UNIQUE|CHECK|DECIMAL|NUMERIC|TIMESTAMP|VARYING|VARCHAR"
              + "|CHARACTER|BINARY|VARBINARY)\\b)[\\w\"]++\\s*+\\(");

  private FileSql() {}

  /**
   * Does in an empty database what a file says.
   *
   * @param foreign is told of each statement that is not plain, which is not done
   */
  static void run(Reader text, Connection into, Runnable foreign) throws SQLException {
    ScriptReader statements = new ScriptReader(text);
    statements.setSkipRemarks(true);
    try (Statement doing = into.createStatement()) {
      for (String sql = statements.readStatement(); sql != null; sql = statements.readStatement()) {
        if (isPlain(sql)) {
          doing.execute(sql);
        } else if (!sql.isBlank()) {
          foreign.run();
        }
      }
    } catch (DbException unreadable) {
      // So H2 tells that the text could not be read to its end.
      throw unreadable.getSQLException();
    }
  }

  /**
   * Whether a statement only describes or fills tables.
   *
   * @param statement without remarks and without the semicolon at its end
   */
  static boolean isPlain(String statement) {
    String bones = bones(statement.strip());
    return START.matcher(bones).lookingAt()
        && !bones.contains("--")
        && bones.chars().allMatch(FileSql::isPlain)
        && !CALL.matcher(OWN_PARENTHESIS.matcher(bones).replaceAll("#")).find();
  }

  /** No remark, no second statement, no quotation but the two that {@link #bones} knows. */
  private static boolean isPlain(int character) {
    return (character >= '0' && character <= '9')
        || (character >= 'A' && character <= 'Z')
        || (character >= 'a' && character <= 'z')
        || "_ \t\r\n()'\".,=+-*&".indexOf(character) >= 0;
  }

  /** The statement with each text cut down to ' and each quoted name to ". */
  private static String bones(String statement) {
    StringBuilder bones = new StringBuilder();
    for (int at = 0; at < statement.length(); at++) {
      char character = statement.charAt(at);
      bones.append(character);
      if (character == '\'' || character == '"') {
        int end = statement.indexOf(character, at + 1);
        at = end < 0 ? statement.length() : end;
      }
    }
    return bones.toString();
  }
}
