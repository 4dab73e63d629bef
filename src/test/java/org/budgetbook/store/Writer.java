package org.budgetbook.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.History;
import org.budgetbook.book.RandomBooks;
import org.budgetbook.book.RandomEdits;

/**
 * A process of its own: opens a workspace and writes on until it is killed, or only holds it open.
 * Says "acknowledged N" on its output after the save of journal entry N has returned.
 */
final class Writer {

  private Writer() {}

  /** Arguments: file, book id, seed; without the last two it holds the file until input ends. */
  public static void main(String[] args) throws IOException {
    Workspace workspace = Samples.workspaces().open(Path.of(args[0]));
    say("open");
    if (args.length == 1) {
      while (System.in.read() >= 0) {
        // Until the parent is done.
      }
      workspace.close();
      return;
    }
    BookId id = new BookId(Long.parseLong(args[1]));
    Random random = new Random(Long.parseLong(args[2]));
    RandomEdits edits = new RandomEdits(new RandomBooks(random));
    Book book = workspace.load(id);
    History<JournalEntry> history = workspace.history(id);
    while (true) {
      int what = random.nextInt(5);
      JournalEntry entry;
      if (what == 0 && history.nextUndo().isPresent()) {
        JournalEntry done = history.nextUndo().get();
        Action action = new Action(done.label(), workspace.edit(id, done)).inverse();
        book = book.apply(action.edit());
        entry = workspace.saveUndo(id, done, action);
        history = history.undone();
      } else if (what == 1 && history.nextRedo().isPresent()) {
        JournalEntry done = history.nextRedo().get();
        Action action = new Action(done.label(), workspace.edit(id, done));
        book = book.apply(action.edit());
        entry = workspace.saveRedo(id, done, action);
        history = history.redone();
      } else {
        Edit edit = Samples.fitting(edits, book);
        book = book.apply(edit);
        entry = workspace.save(id, Samples.action(edit));
        history = history.record(entry);
      }
      say("acknowledged " + entry.seq());
    }
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
