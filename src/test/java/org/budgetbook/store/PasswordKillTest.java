package org.budgetbook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.budgetbook.book.Book;
import org.budgetbook.library.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that changes the password again and again, and backs up each time, is killed at random
 * moments: the workspace is whole, under the password before or the one after.
 */
class PasswordKillTest {

  /** {@code -Dbudgetbook.kills=100} for more. */
  private static final int KILLS = Integer.getInteger("budgetbook.kills", 3);

  @TempDir Path folder;

  @Test
  void a_kill_while_the_password_changes_leaves_the_one_before_or_the_one_after()
      throws IOException, InterruptedException {
    Path file = folder.resolve("work" + WorkspaceFile.SUFFIX);
    Book book = Samples.book(41);
    try (Workspace workspace = Samples.workspaces().create(file)) {
      workspace.create(book);
      book = Samples.edited(workspace, new BookId(1), book, 42, 5);
    }
    Random random = new Random(20261122);
    int present = PasswordChanger.IN_TURN.indexOf("");
    int after = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Child child = Child.start(PasswordChanger.class, file, present);
      List<String> said = new ArrayList<>(List.of(child.next()));
      Thread.sleep(random.nextInt(3_000));
      said.addAll(child.kill());
      int before = Integer.parseInt(said.getLast().substring("from ".length()));
      int next = (before + 1) % PasswordChanger.IN_TURN.size();
      boolean encrypted = new WorkspaceFile(file).isEncrypted();
      // A file without a password opens whatever was typed before.
      int none = PasswordChanger.IN_TURN.indexOf("");
      boolean stayed = encrypted ? before != none && opens(file, before, book) : before == none;
      present = stayed ? before : next;
      after += stayed ? 0 : 1;
      assertTrue(opens(file, present, book), "kill " + kill);
      assertEquals(!PasswordChanger.IN_TURN.get(present).isEmpty(), encrypted);
      if (encrypted) {
        assertNothingIsOpen();
      }
    }
    System.out.println("MEASURED password kills " + KILLS + ", of them after the change " + after);
  }

  /** What was left open by a kill is gone once the workspace was open with its password. */
  private void assertNothingIsOpen() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        String name = each.getFileName().toString();
        assertFalse(name.endsWith(BackupFile.PLAIN), name);
        assertFalse(name.endsWith(".part"), name);
        assertFalse(
            name.endsWith(WorkspaceFile.SUFFIX) && !new WorkspaceFile(each).isEncrypted(), name);
      }
    }
  }

  private static boolean opens(Path file, int password, Book book) {
    Passwords typed = new Passwords();
    typed.put(file, PasswordChanger.IN_TURN.get(password));
    try (Workspace workspace =
        new Workspaces(Resources.ofProgram(), new Samples.TickingClock(), typed).open(file)) {
      assertEquals(book, workspace.load(new BookId(1)));
      assertEquals(5, workspace.journal(new BookId(1)).size());
      return true;
    } catch (org.budgetbook.message.RefusedException refused) {
      String key = refused.sentence().key();
      assertTrue(key.startsWith("store.password."), key);
      return false;
    }
  }
}
