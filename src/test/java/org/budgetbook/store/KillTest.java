package org.budgetbook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.History;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A writing process is killed (SIGKILL) at random moments, again and again on one file. Every save
 * that had returned is there, and its history too; at most one more is, whole: the one under way.
 */
class KillTest {

  private static final int KILLS = 50;

  @TempDir Path folder;

  @Test
  void what_was_acknowledged_survives_fifty_kills() throws IOException, InterruptedException {
    Path file = folder.resolve("work" + WorkspaceFile.SUFFIX);
    Book start = Samples.book(11);
    BookId id;
    try (Workspace workspace = Samples.workspaces().create(file)) {
      id = workspace.create(start);
    }
    Edition edition = new Editions(Resources.ofProgram()).load(Samples.EDITION);
    Replay replay = new Replay(edition, start);
    Random random = new Random(20261121);
    int oneMore = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      long acknowledged = writeAndKill(file, id, random, replay.seq());
      try (Workspace workspace = Samples.workspaces().open(file)) {
        List<JournalEntry> journal = workspace.journal(id);
        assertEquals(
            LongStream.rangeClosed(1, journal.size()).boxed().toList(),
            journal.stream().map(JournalEntry::seq).toList());
        assertTrue(
            journal.size() == acknowledged || journal.size() == acknowledged + 1,
            "acknowledged " + acknowledged + ", in the file " + journal.size());
        oneMore += journal.size() > acknowledged ? 1 : 0;
        replay.follow(workspace, id, journal);
        assertEquals(replay.engine.book(), workspace.load(id));
        assertSameFigures(
            new FiguresEngine(edition, workspace.load(id)).tables(), replay.engine.tables());
        assertUndoneToTheStart(workspace, id, start);
      }
    }
    System.out.println(
        "MEASURED kills "
            + KILLS
            + ", saves "
            + replay.seq()
            + ", of the one under way whole in the file "
            + oneMore
            + ", file bytes "
            + Files.size(file));
  }

  /** Table by table, for short words when they differ. */
  private static void assertSameFigures(List<TableFigures> fresh, List<TableFigures> kept) {
    for (int i = 0; i < fresh.size(); i++) {
      assertEquals(fresh.get(i).title(), kept.get(i).title());
      assertEquals(fresh.get(i).rows(), kept.get(i).rows());
      assertEquals(fresh.get(i).empty(), kept.get(i).empty());
    }
  }

  /** Returns the last number that the child acknowledged before it died. */
  private static long writeAndKill(Path file, BookId id, Random random, long before)
      throws IOException, InterruptedException {
    Child child = Child.start(file, id.value(), random.nextLong());
    List<String> said = new ArrayList<>();
    said.add(child.next());
    assertEquals("open", said.getFirst());
    said.add(child.next());
    Thread.sleep(random.nextInt(5, 400));
    said.addAll(child.kill());
    return said.stream()
        .filter(line -> line.startsWith("acknowledged "))
        .mapToLong(line -> Long.parseLong(line.substring("acknowledged ".length())))
        .max()
        .orElse(before);
  }

  private static void assertUndoneToTheStart(Workspace workspace, BookId id, Book start) {
    Book back = workspace.load(id);
    History<JournalEntry> history = workspace.history(id);
    while (history.nextUndo().isPresent()) {
      back = back.apply(workspace.edit(id, history.nextUndo().get()).inverse());
      history = history.undone();
    }
    WorkspaceTest.assertSameButForIds(start, back);
  }

  /** The journal done over again from the start, figures by deltas. */
  private static final class Replay {
    private final FiguresEngine engine;
    private int known;

    Replay(Edition edition, Book start) {
      this.engine = new FiguresEngine(edition, start);
    }

    long seq() {
      return known;
    }

    void follow(Workspace workspace, BookId id, List<JournalEntry> journal) {
      for (JournalEntry entry : journal.subList(known, journal.size())) {
        Edit edit = workspace.edit(id, entry);
        engine.apply(
            switch (entry.step()) {
              case DO, REDO -> edit;
              case UNDO -> edit.inverse();
            });
      }
      known = journal.size();
    }
  }
}
