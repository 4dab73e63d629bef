package org.budgetbook.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.budgetbook.book.Book;
import org.budgetbook.library.Resources;
import org.budgetbook.message.RefusedException;
import org.h2.api.ErrorCode;
import org.h2.api.Trigger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A workspace file, or a backup, that someone made to run something on this machine. */
class HostileFileTest {

  private static final String RAN = "budgetbook.test.ran";

  /** Where SQL that runs would write; a plain path, as H2 takes every name here for one. */
  private static final Path WRITTEN = Path.of("target", "written-by-sql");

  @TempDir Path folder;
  private Path file = Path.of("");
  private final Book book = Samples.book(7);
  private final Passwords passwords = new Passwords();
  private final Workspaces workspaces =
      new Workspaces(Resources.ofProgram(), new Samples.TickingClock(), passwords);
  private final Recovery recovery =
      new Recovery(Resources.ofProgram(), new Samples.TickingClock(), passwords);

  /** Run by a trigger that the file names. */
  public static final class Ran implements Trigger {
    public Ran() {
      System.setProperty(RAN, "by a trigger");
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) {}
  }

  @BeforeEach
  void work() {
    System.clearProperty(RAN);
    file = folder.resolve("work" + WorkspaceFile.SUFFIX);
    try (Workspace workspace = workspaces.create(file)) {
      workspace.create(book);
    }
  }

  static List<String> hostile() {
    return List.of(
        "CREATE FORCE ALIAS run FOR 'java.lang.System.setProperty'",
        "CREATE FORCE ALIAS run AS 'String run() { return System.setProperty(\""
            + RAN
            + "\", \"by source\"); }'",
        "CREATE FORCE TRIGGER run BEFORE SELECT ON book CALL '" + Ran.class.getName() + "'",
        "CREATE FORCE TRIGGER run BEFORE SELECT ON book AS 'org.h2.api.Trigger run() {"
            + " System.setProperty(\""
            + RAN
            + "\", \"by source\"); return null; }'",
        "CREATE FORCE LINKED TABLE run('', 'jdbc:h2:mem:other', '', '', 'X')",
        "CREATE VIEW run AS SELECT FILE_WRITE('x', 'target/written-by-sql') AS length",
        "ALTER TABLE book ADD COLUMN run BIGINT DEFAULT FILE_WRITE('x', 'target/written-by-sql')",
        "ALTER TABLE book ADD COLUMN run BIGINT AS (LENGTH(FILE_READ('memFS:x')))",
        "ALTER TABLE book ADD CONSTRAINT run CHECK (FILE_WRITE('x', 'target/written-by-sql') > 0)",
        "CREATE DOMAIN run AS BIGINT DEFAULT FILE_WRITE('x', 'target/written-by-sql')",
        "CREATE FORCE AGGREGATE run FOR 'org.budgetbook.NoSuchClass'",
        "CREATE SYNONYM run FOR book",
        "CREATE CONSTANT run VALUE 1");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void a_file_that_would_run_something_is_refused_and_not_changed(String sql) throws Exception {
    hide(sql);
    byte[] before = Files.readAllBytes(file);
    RefusedException refused = assertThrows(RefusedException.class, () -> workspaces.open(file));
    assertEquals("store.runs-code", refused.sentence().key());
    assertArrayEquals(before, Files.readAllBytes(file));
    assertNothingRan();
  }

  @Test
  void so_is_one_with_a_password() throws Exception {
    workspaces.changePassword(file, "secret 密码");
    hide(hostile().getFirst());
    RefusedException refused = assertThrows(RefusedException.class, () -> workspaces.open(file));
    assertEquals("store.runs-code", refused.sentence().key());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5, 10, 11, 12})
  void a_repair_takes_the_data_out_and_leaves_the_rest_behind(int which) throws Exception {
    hide(hostile().get(which));
    recovery.repair(file);
    try (Workspace workspace = workspaces.reopen(file)) {
      assertEquals(book, workspace.load(new BookId(1)));
    }
    assertNothingRan();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void a_backup_that_would_run_something_is_refused(String sql) throws Exception {
    Backup backup = recovery.backups(file).getFirst();
    append(backup.file(), sql + ";\nSELECT * FROM book;\n");
    Files.delete(file);
    assertRefusedBackup(() -> recovery.inspect(file, backup));
    assertRefusedBackup(() -> recovery.restore(file, backup));
    assertFalse(Files.exists(file));
    assertNothingRan();
  }

  private static void assertRefusedBackup(Executable use) {
    RefusedException refused = assertThrows(RefusedException.class, use);
    assertEquals("store.backup.runs-code", refused.sentence().key());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO book VALUES(FILE_WRITE('x', 'target/written-by-sql'))",
        "INSERT INTO book SELECT * FROM CSVREAD('x.csv')",
        "INSERT INTO book SELECT * FROM book JOIN unit ON \"FILE_WRITE\"('x',"
            + " 'target/written-by-sql')",
        "INSERT INTO book VALUES(\"PUBLIC\".\"RUN\"(1))",
        "INSERT INTO book VALUES(1); CREATE ALIAS run FOR 'java.lang.Math.abs'",
        "INSERT INTO book VALUES({fn FILE_READ 'x'})",
        "INSERT INTO book VALUES(FILE_READ/**/('x'))",
        "INSERT INTO book VALUES(1) -- ' \n + FILE_READ('x')",
        "CREATE TABLE run(id BIGINT DEFAULT $$'$$ + FILE_READ($$x$$))",
        "CREATE TABLE \"a\"\"b\"(id BIGINT) AS SELECT file_read ('x')",
        "RUNSCRIPT FROM 'http://localhost/x'",
        "SCRIPT TO 'x'",
        "SET DB_CLOSE_DELAY 1"
      })
  void such_a_statement_is_not_plain(String sql) {
    assertFalse(FileSql.isPlain(sql));
  }

  @Test
  void what_is_quoted_is_data() {
    assertTrue(
        FileSql.isPlain(
            "INSERT INTO \"PUBLIC\".\"BOOK\" VALUES(1, 'FILE_READ(''x''); --', U&'\\6d3b', X'00',"
                + " TIMESTAMP WITH TIME ZONE '2026-11-21 08:02:00+00', NULL, -1000.00, TRUE)"));
  }

  @Test
  void no_class_is_loaded_that_sql_names() throws SQLException {
    try (Connection memory = Database.inMemory();
        Statement statement = memory.createStatement()) {
      SQLException refused =
          assertThrows(
              SQLException.class,
              () -> statement.execute("CREATE ALIAS run FOR 'java.lang.System.setProperty'"));
      assertEquals(ErrorCode.ACCESS_DENIED_TO_CLASS_1, refused.getErrorCode());
    }
  }

  private void hide(String sql) throws SQLException, IOException {
    Password password = passwords.of(WorkspaceFile.of(file));
    String name = new WorkspaceFile(file).databaseName();
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:file:" + name + (password.isNone() ? "" : ";CIPHER=AES"),
                "budgetbook",
                password.isNone() ? "" : password.forFile() + " ");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      statement.execute("SHUTDOWN");
    }
    System.clearProperty(RAN);
    Files.deleteIfExists(WRITTEN);
  }

  private static void append(Path gzip, String more) throws IOException {
    String text;
    try (Reader in =
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(gzip)), StandardCharsets.UTF_8)) {
      text = in.readAllAsString();
    }
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(gzip)), StandardCharsets.UTF_8)) {
      out.write(text + more);
    }
  }

  private static void assertNothingRan() {
    assertNull(System.getProperty(RAN));
    assertFalse(Files.exists(WRITTEN));
  }
}
