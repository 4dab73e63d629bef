package org.budgetbook.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgetbook.book.Book;
import org.budgetbook.library.Resources;
import org.budgetbook.merge.Merging;
import org.budgetbook.store.Child;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A merging process is killed (SIGKILL) at random moments: the file holds all parts of one version
 * or all of the next, never some of each. A hundred by {@code -Dmerge.kills=100}.
 */
class MergeKillTest {

  @TempDir Path folder;

  @Test
  void a_merge_that_is_killed_has_happened_wholly_or_not_at_all()
      throws IOException, InterruptedException {
    Path file = folder.resolve("work.mv.db");
    WorkspaceDesk desk = new WorkspaceDesk(Resources.ofProgram(), Clock.systemUTC());
    try (WorkspaceSession session = desk.create(file)) {
      session.create(Book.empty(MergeWriter.HEADING)).close();
    }
    Random random = new Random(20261122);
    int last = 0;
    int oneMore = 0;
    int kills = Integer.getInteger("merge.kills", 5);
    for (int kill = 1; kill <= kills; kill++) {
      int acknowledged = mergeAndKill(file, last + 1, random);
      try (WorkspaceSession session = ((Opening.Opened) desk.open(file)).workspace()) {
        Book book = session.read(1);
        Set<Long> versions =
            book.lines().asList().stream()
                .map(line -> line.amount().fen() / 100)
                .collect(Collectors.toSet());
        assertEquals(1, versions.size());
        last = Math.toIntExact(versions.iterator().next());
        assertTrue(last == acknowledged || last == acknowledged + 1, last + " " + acknowledged);
        oneMore += last > acknowledged ? 1 : 0;
        assertEquals(
            Merging.of(Book.empty(MergeWriter.HEADING), MergeWriter.parts(last))
                .after()
                .units()
                .asList(),
            book.units().asList());
      }
    }
    System.out.println("MEASURED kills " + kills + ", merges " + last + ", one more " + oneMore);
  }

  private static int mergeAndKill(Path file, int from, Random random)
      throws IOException, InterruptedException {
    Child child = Child.start(MergeWriter.class, file, from);
    List<String> said = new ArrayList<>();
    assertEquals("open", child.next());
    said.add(child.next());
    Thread.sleep(random.nextInt(5, 400));
    said.addAll(child.kill());
    return said.stream()
        .filter(line -> line.startsWith("acknowledged "))
        .mapToInt(line -> Integer.parseInt(line.substring("acknowledged ".length())))
        .max()
        .orElse(from - 1);
  }
}
