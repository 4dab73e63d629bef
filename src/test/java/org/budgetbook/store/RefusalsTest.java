package org.budgetbook.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.budgetbook.book.Book;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.message.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be opened or created is told in one sentence, and nothing has changed. */
class RefusalsTest {

  @TempDir Path folder;
  private Path file = Path.of("");
  private final Messages messages = new Messages(Resources.ofProgram());

  @BeforeEach
  void name() {
    file = folder.resolve("work" + WorkspaceFile.SUFFIX);
  }

  private void assertRefused(String key, Executable executable) {
    RefusedException refused = assertThrows(RefusedException.class, executable);
    assertEquals(key, refused.sentence().key());
    assertEquals(1, messages.text(refused.sentence()).lines().count());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void a_second_process_is_told_that_the_file_is_in_use() throws Exception {
    Book book = Samples.book(1);
    try (Workspace workspace = Samples.workspaces().create(file)) {
      workspace.create(book);
    }
    try (Child child = Child.start(file)) {
      assertEquals("open", child.next());
      assertRefused("store.busy", () -> Samples.workspaces().open(file));
    }
    try (Workspace workspace = Samples.workspaces().open(file)) {
      assertEquals(book, workspace.load(new BookId(1)));
    }
  }

  @Test
  void a_second_window_of_the_same_process_is_told_so_too() {
    try (Workspace workspace = Samples.workspaces().create(file)) {
      BookId id = workspace.create(Samples.book(1));
      assertRefused("store.busy", () -> Samples.workspaces().open(file));
      assertEquals(Samples.book(1), workspace.load(id));
    }
  }

  @Test
  void a_file_of_a_newer_schema_is_refused_and_not_changed() throws Exception {
    Samples.workspaces().create(file).close();
    try (Connection connection = raw();
        Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO schema_version (version) VALUES (99)");
      statement.execute("SHUTDOWN");
    }
    byte[] before = Files.readAllBytes(file);
    List<String> names = names();
    assertRefused("store.newer", () -> Samples.workspaces().open(file));
    assertArrayEquals(before, Files.readAllBytes(file));
    assertEquals(names, names());
  }

  @Test
  void a_database_of_someone_else_is_refused_and_not_changed() throws Exception {
    try (Connection connection = raw();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE customers (id INT)");
      statement.execute("SHUTDOWN");
    }
    byte[] before = Files.readAllBytes(file);
    assertRefused("store.not-a-workspace", () -> Samples.workspaces().open(file));
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  private Connection raw() throws SQLException {
    String name = new WorkspaceFile(file).databaseName();
    return DriverManager.getConnection("jdbc:h2:file:" + name, "budgetbook", "");
  }

  @Test
  void a_file_that_is_no_database_is_refused_and_not_changed() throws IOException {
    Files.writeString(file, "a letter to my aunt");
    assertRefused("store.not-a-workspace", () -> Samples.workspaces().open(file));
    assertEquals("a letter to my aunt", Files.readString(file));
    assertEquals(List.of("work.mv.db"), names());
    Files.writeString(file, "");
    assertRefused("store.not-a-workspace", () -> Samples.workspaces().open(file));
    assertEquals(0, Files.size(file));
  }

  @Test
  void a_missing_file_is_not_created() throws IOException {
    assertRefused("store.file.missing", () -> Samples.workspaces().open(file));
    assertEquals(List.of(), names());
  }

  @Test
  void a_missing_folder_is_not_created() throws IOException {
    Path there = folder.resolve("no").resolve("work");
    assertRefused("store.folder.missing", () -> Samples.workspaces().create(there));
    assertEquals(List.of(), names());
  }

  @Test
  void an_existing_file_is_not_overwritten() throws IOException {
    Files.writeString(file, "precious");
    assertRefused("store.file.exists", () -> Samples.workspaces().create(file));
    assertEquals("precious", Files.readString(file));
  }

  @Test
  void a_name_that_h2_would_take_for_settings_is_refused() {
    assertRefused("store.name", () -> Samples.workspaces().create(folder.resolve("a;MODE=x")));
  }

  @Test
  void a_folder_that_cannot_be_written_is_refused() throws IOException {
    List<Path> readOnly = readOnly();
    assumeFalse(readOnly.isEmpty(), "this system lets its administrator write everywhere");
    for (Path there : readOnly) {
      assertRefused(
          "store.folder.read-only", () -> Samples.workspaces().create(there.resolve("work")));
    }
  }

  /** Permissions bind no administrator; a pseudo file system binds him too. */
  private List<Path> readOnly() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    }
    return Stream.of(closed, Path.of("/sys"))
        .filter(Files::isDirectory)
        .filter(path -> !Files.isWritable(path) || path.startsWith("/sys"))
        .toList();
  }
}
