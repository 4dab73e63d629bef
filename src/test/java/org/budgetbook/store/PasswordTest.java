package org.budgetbook.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.budgetbook.book.Book;
import org.budgetbook.library.Resources;
import org.budgetbook.message.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordTest {

  private static final String SECRET = "qiyun 2026";

  @TempDir Path folder;
  private Path file = Path.of("");
  private Book book = Samples.book(31);
  private final BookId id = new BookId(1);
  private final Samples.TickingClock clock = new Samples.TickingClock();
  private final Passwords passwords = new Passwords();
  private final Workspaces workspaces = new Workspaces(Resources.ofProgram(), clock, passwords);
  private final Recovery recovery = new Recovery(Resources.ofProgram(), clock, passwords);

  @BeforeEach
  void work() {
    file = folder.resolve("work" + WorkspaceFile.SUFFIX);
    try (Workspace workspace = workspaces.create(file)) {
      workspace.create(book);
      book = Samples.edited(workspace, id, book, 32, 5);
    }
  }

  /** A program that was started anew: it knows no password. */
  private static Workspaces afresh(Path file, String password) {
    Passwords typed = new Passwords();
    typed.put(file, password);
    return new Workspaces(Resources.ofProgram(), new Samples.TickingClock(), typed);
  }

  private void assertOpensWith(Path opened, String password) {
    try (Workspace workspace = afresh(opened, password).open(opened)) {
      assertEquals(book, workspace.load(id));
      assertEquals(5, workspace.journal(id).size());
    }
  }

  private void assertRefused(String key, String password) {
    RefusedException refused =
        assertThrows(RefusedException.class, () -> afresh(file, password).open(file));
    assertEquals(key, refused.sentence().key());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void a_workspace_with_a_password_opens_with_it_and_only_with_it() throws IOException {
    workspaces.changePassword(file, SECRET);
    assertOpensWith(file, SECRET);
    byte[] before = Files.readAllBytes(file);
    assertRefused("store.password.needed", "");
    assertRefused("store.password.wrong", "qiyun 2027");
    assertArrayEquals(before, Files.readAllBytes(file));
    assertEquals(
        List.of(), files().stream().filter(each -> each.toString().contains("damaged")).toList());
  }

  @Test
  void with_a_password_no_word_of_the_workspace_stands_in_any_file() throws IOException {
    // A table's name: H2 writes other words than Latin ones in several ways.
    String name = "SCHEMA_VERSION";
    assertTrue(anyFileHas(name), "this test could not fail");
    workspaces.changePassword(file, SECRET);
    assertFalse(anyFileHas(name), files().toString());
    try (Workspace workspace = workspaces.open(file)) {
      book = Samples.edited(workspace, id, book, 33, 5);
    }
    assertFalse(anyFileHas(name), files().toString());
  }

  /** In the file itself, or in what it is when it is unzipped. */
  private boolean anyFileHas(String word) throws IOException {
    byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
    for (Path each : files()) {
      byte[] bytes = Files.readAllBytes(each);
      if (each.toString().endsWith(BackupFile.PLAIN)) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(each))) {
          bytes = in.readAllBytes();
        }
      }
      String all = new String(bytes, StandardCharsets.ISO_8859_1);
      if (all.contains(new String(wanted, StandardCharsets.ISO_8859_1))) {
        return true;
      }
    }
    return false;
  }

  @Test
  void a_password_is_changed_and_removed_and_the_backups_follow() {
    for (String password : List.of(SECRET, "另一个密码 2", "")) {
      workspaces.changePassword(file, password);
      assertOpensWith(file, password);
      List<Backup> backups = recovery.backups(file);
      assertFalse(backups.isEmpty());
      for (Backup backup : backups) {
        assertEquals(!password.isEmpty(), new BackupFile(backup.file()).isSealed());
        recovery.inspect(file, backup);
      }
      assertEquals(1, recovery.inspect(file, backups.getFirst()).size());
      Path restored = folder.resolve("restored" + password.length() + WorkspaceFile.SUFFIX);
      passwords.put(restored, password);
      recovery.restore(restored, backups.getFirst());
      assertOpensWith(restored, password);
    }
  }

  @Test
  void a_backup_of_another_password_is_refused_in_its_own_sentence() {
    workspaces.changePassword(file, SECRET);
    Backup backup = recovery.backups(file).getFirst();
    passwords.put(file, "another");
    RefusedException refused =
        assertThrows(RefusedException.class, () -> recovery.inspect(file, backup));
    assertEquals("store.backup.locked", refused.sentence().key());
  }

  @Test
  void a_damaged_file_with_a_password_is_told_from_a_wrong_password() throws IOException {
    workspaces.changePassword(file, SECRET);
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 4_096; i < bytes.length; i++) {
      bytes[i] ^= 0x55;
    }
    Files.write(file, bytes);
    assertRefused("store.password.wrong", "another");
    DamagedWorkspaceException damaged =
        assertThrows(DamagedWorkspaceException.class, () -> afresh(file, SECRET).open(file));
    recovery.restore(file, damaged.backups().getFirst());
    assertOpensWith(file, SECRET);
  }

  @Test
  void what_is_left_of_a_file_with_a_password_is_salvaged_under_it() throws IOException {
    workspaces.changePassword(file, SECRET);
    Path kept = folder.resolve("kept" + WorkspaceFile.SUFFIX);
    Files.move(file, kept, StandardCopyOption.ATOMIC_MOVE);
    recovery.salvage(kept, file);
    assertTrue(new WorkspaceFile(file).isEncrypted());
    assertOpensWith(file, SECRET);
  }

  @Test
  void a_password_is_not_changed_while_another_window_has_the_workspace_open() {
    try (Workspace workspace = workspaces.open(file)) {
      RefusedException refused =
          assertThrows(RefusedException.class, () -> afresh(file, "").changePassword(file, SECRET));
      assertEquals("store.busy", refused.sentence().key());
      assertEquals(book, workspace.load(id));
    }
    assertOpensWith(file, "");
  }

  @Test
  void a_workspace_copied_to_another_folder_opens_there_without_its_backups() throws IOException {
    Path elsewhere =
        Files.createDirectories(folder.resolve("other PC 另一台"))
            .resolve("moved" + WorkspaceFile.SUFFIX);
    Files.copy(file, elsewhere);
    assertOpensWith(elsewhere, "");
    workspaces.changePassword(file, SECRET);
    Files.copy(file, elsewhere, StandardCopyOption.REPLACE_EXISTING);
    assertOpensWith(elsewhere, SECRET);
  }
}
