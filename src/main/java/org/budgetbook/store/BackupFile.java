package org.budgetbook.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.budgetbook.message.RefusedException;

/**
 * One backup as a file: SQL that every H2 version can read, gzipped; {@link #SEALED} after its name
 * where a password protects it.
 */
record BackupFile(Path path) {

  static final String PLAIN = ".sql.gz";
  static final String SEALED = ".sql.gz.aes";

  boolean isSealed() {
    return path.toString().endsWith(SEALED);
  }

  /** Writes what the connection sees to a file of any name. */
  static void write(Connection from, Path file, Password password)
      throws SQLException, IOException {
    try (OutputStream out = writing(file, password);
        Writer text =
            new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8));
        Statement statement = from.createStatement();
        ResultSet rows = statement.executeQuery("SCRIPT NOPASSWORDS NOSETTINGS")) {
      while (rows.next()) {
        text.write(rows.getString(1));
        text.write('\n');
      }
    }
  }

  private static OutputStream writing(Path file, Password password) throws IOException {
    return password.isNone() ? Files.newOutputStream(file) : SealedFile.writing(file, password);
  }

  /** The gzipped SQL. */
  InputStream gzip(Password password) throws IOException {
    return isSealed() ? SealedFile.reading(path, password) : Files.newInputStream(path);
  }

  /**
   * Does what it says in an empty database.
   *
   * @throws RefusedException if it says more than our backups do
   */
  void run(Connection into, Password password) throws SQLException, IOException {
    try (InputStreamReader text =
        new InputStreamReader(
            new GZIPInputStream(gzip(password), 1 << 16), StandardCharsets.UTF_8)) {
      FileSql.run(
          text,
          into,
          () -> {
            throw RefusedException.of("store.backup.runs-code", path);
          });
    }
  }

  /**
   * Reads it to its end: gzip closes with length and checksum of all that went before.
   *
   * @throws IOException also if the password is another
   */
  static void requireWhole(InputStream gzip, Path named) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (InputStream in = new GZIPInputStream(gzip, 1 << 16)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
      }
    }
    if (size == 0) {
      throw new IOException("an empty backup: " + named);
    }
  }

  void requireWhole(Password password) throws IOException {
    requireWhole(gzip(password), path);
  }
}
