package org.budgetbook.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.budgetbook.book.Book;
import org.budgetbook.library.Resources;
import org.budgetbook.message.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

  @TempDir Path folder;
  private Path file = Path.of("");
  private Book book = Samples.book(21);
  private final BookId id = new BookId(1);
  private final Samples.TickingClock clock = new Samples.TickingClock();
  private final Workspaces workspaces = new Workspaces(Resources.ofProgram(), clock);
  private final Recovery recovery = new Recovery(Resources.ofProgram(), clock);

  @BeforeEach
  void work() {
    file = folder.resolve("work" + WorkspaceFile.SUFFIX);
    try (Workspace workspace = workspaces.create(file)) {
      workspace.create(book);
      book = Samples.edited(workspace, id, book, 22, 20);
    }
  }

  @Test
  void closing_leaves_a_backup_that_holds_everything() {
    Backup newest = recovery.backups(file).getFirst();
    assertEquals(21, newest.revision());
    List<BookCard> cards = recovery.inspect(file, newest);
    assertEquals(book.lines().size(), cards.getFirst().lines());
    assertEquals(book.heading(), cards.getFirst().heading());
  }

  @Test
  void nothing_is_backed_up_again_when_nothing_changed() {
    List<Backup> before = recovery.backups(file);
    workspaces.open(file).close();
    assertEquals(before, recovery.backups(file));
  }

  @Test
  void many_backups_stay_but_not_all() {
    clock.step(Duration.ofMinutes(20));
    for (int i = 0; i < 15; i++) {
      try (Workspace workspace = workspaces.open(file)) {
        book = Samples.edited(workspace, id, book, 100 + i, 1);
      }
    }
    List<Backup> kept = recovery.backups(file);
    assertTrue(kept.size() >= Backups.NEWEST && kept.size() < 15, "kept " + kept.size());
    assertEquals(36, kept.getFirst().revision());
    assertEquals(book.lines().size(), recovery.inspect(file, kept.getFirst()).getFirst().lines());
  }

  @Test
  void a_file_overwritten_with_noise_is_kept_aside_and_the_backup_brings_all_back()
      throws IOException {
    for (long from : new long[] {0, 4_096, 8_192}) {
      overwriteFrom(from);
      byte[] damaged = Files.readAllBytes(file);
      DamagedWorkspaceException found =
          assertThrows(DamagedWorkspaceException.class, () -> openAndLoad());
      assertFalse(Files.exists(file));
      assertArrayEquals(damaged, Files.readAllBytes(found.keptAs()));
      assertEquals("store.damaged", found.sentence().key());
      recovery.restore(found.file(), found.backups().getFirst());
      openAndLoad();
    }
  }

  private void overwriteFrom(long from) throws IOException {
    byte[] noise = new byte[(int) (Files.size(file) - from)];
    new Random(1).nextBytes(noise);
    try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
      out.seek(from);
      out.write(noise);
    }
  }

  /** What the user finds is what was saved, to the last edit. */
  private void openAndLoad() {
    try (Workspace workspace = workspaces.open(file)) {
      assertEquals(book, workspace.load(id));
      assertEquals(20, workspace.journal(id).size());
    }
  }

  @Test
  void a_cut_file_is_damaged_or_has_lost_nothing() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    int damaged = 0;
    for (int blocks = 0; blocks * 4_096 < whole.length; blocks++) {
      byte[] cut = Arrays.copyOf(whole, blocks * 4_096);
      Files.write(file, cut);
      try {
        openAndLoad();
      } catch (DamagedWorkspaceException found) {
        damaged++;
        assertArrayEquals(cut, Files.readAllBytes(found.keptAs()));
        Files.delete(found.keptAs());
      }
    }
    assertTrue(damaged > 2, "damaged " + damaged);
  }

  @Test
  void an_older_state_put_in_place_is_told_from_the_latest() throws IOException {
    byte[] older = Files.readAllBytes(file);
    try (Workspace workspace = workspaces.open(file)) {
      Samples.edited(workspace, id, book, 5, 3);
    }
    Files.write(file, older);
    DamagedWorkspaceException found =
        assertThrows(DamagedWorkspaceException.class, () -> workspaces.open(file));
    assertEquals("store.lost-saves", found.sentence().key());
    assertArrayEquals(older, Files.readAllBytes(found.keptAs()));
  }

  @Test
  void a_cut_backup_is_refused_and_nothing_is_left() throws IOException {
    Backup backup = recovery.backups(file).getFirst();
    byte[] bytes = Files.readAllBytes(backup.file());
    Files.write(backup.file(), Arrays.copyOf(bytes, bytes.length / 2));
    Path elsewhere = folder.resolve("other" + WorkspaceFile.SUFFIX);
    for (RefusedException refused :
        List.of(
            assertThrows(RefusedException.class, () -> recovery.inspect(file, backup)),
            assertThrows(RefusedException.class, () -> recovery.restore(elsewhere, backup)))) {
      assertEquals("store.backup.unreadable", refused.sentence().key());
    }
    assertFalse(Files.exists(elsewhere));
  }

  @Test
  void a_restore_overwrites_nothing() {
    Backup backup = recovery.backups(file).getFirst();
    RefusedException refused =
        assertThrows(RefusedException.class, () -> recovery.restore(file, backup));
    assertEquals("store.file.exists", refused.sentence().key());
    openAndLoad();
  }

  @Test
  void the_content_of_a_file_can_be_salvaged_without_a_backup() throws IOException {
    Path rescued = folder.resolve("rescued" + WorkspaceFile.SUFFIX);
    recovery.salvage(file, rescued);
    try (Workspace workspace = workspaces.open(rescued)) {
      assertEquals(book, workspace.load(id));
      assertEquals(20, workspace.journal(id).size());
    }
  }

  @Test
  void a_known_workspace_whose_beginning_and_backups_are_gone_is_damaged_and_can_be_salvaged()
      throws IOException {
    for (Backup backup : recovery.backups(file)) {
      Files.delete(backup.file());
    }
    try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
      out.write(new byte[8_192]);
    }
    RefusedException refused = assertThrows(RefusedException.class, () -> workspaces.open(file));
    assertEquals("store.not-a-workspace", refused.sentence().key());
    DamagedWorkspaceException found =
        assertThrows(DamagedWorkspaceException.class, () -> workspaces.reopen(file));
    assertEquals("store.damaged.no-backup", found.sentence().key());
    recovery.salvage(found.keptAs(), found.file());
    openAndLoad();
  }

  @Test
  void what_cannot_be_salvaged_is_refused_and_left_as_it_is() throws IOException {
    overwriteFrom(0);
    byte[] damaged = Files.readAllBytes(file);
    Path rescued = folder.resolve("rescued" + WorkspaceFile.SUFFIX);
    RefusedException refused =
        assertThrows(RefusedException.class, () -> recovery.salvage(file, rescued));
    assertEquals("store.salvage.failed", refused.sentence().key());
    assertArrayEquals(damaged, Files.readAllBytes(file));
    assertFalse(Files.exists(rescued));
  }
}
