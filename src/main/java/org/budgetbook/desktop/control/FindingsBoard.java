package org.budgetbook.desktop.control;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.check.CheckReport;
import org.budgetbook.check.Tie;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.budgetbook.check.note.CheckNote;
import org.budgetbook.check.note.CheckNotes;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.message.Message;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.session.BudgetSession;
import org.jspecify.annotations.Nullable;

/**
 * The findings of the open budget as all screens show them, and the notes about them. It follows
 * the book while it is attached; the checks run on the session's thread, and the screen's thread
 * only takes over what they came to. For the FX thread.
 */
public final class FindingsBoard {

  /**
   * What the checks came to.
   *
   * @param book as it was saved when they were asked, for its notes
   */
  public record State(CheckReport report, Book book) {

    /** What is said about a finding. */
    public Optional<CheckNote> note(Finding finding) {
      return new CheckNotes(book).of(finding);
    }

    /** Notes whose finding is gone. */
    public List<CheckNote> notesWithoutFinding() {
      return new CheckNotes(book).withoutFinding(report.findings());
    }

    public long count(Level level) {
      return report.count(level);
    }
  }

  private final BudgetSession session;
  private final ActionQueue queue;
  private final Consumer<Throwable> failed;
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
  private final FollowedState<State> followed;
  private @Nullable State state;

  /**
   * @param failed is told what went wrong, on the FX thread
   */
  public FindingsBoard(BudgetSession session, Consumer<Throwable> failed) {
    this.session = session;
    this.failed = failed;
    queue = new ActionQueue(session, Runnable::run);
    // The session tells of an action before the checks follow it, on the thread on which the report
    // is then made: it comes after both.
    followed =
        new FollowedState<>(
            changed -> session.listen(applied -> changed.run()),
            () -> session.checks().report().thenApply(report -> new State(report, session.book())),
            this::take,
            failed);
  }

  /** Follows the book from now on. */
  public void attach() {
    followed.start();
  }

  public void detach() {
    followed.stop();
  }

  private void take(State now) {
    State before = state;
    state = now;
    if (before == null
        || !before.report().equals(now.report())
        || !before.book().supplement().passages().equals(now.book().supplement().passages())) {
      watchers.forEach(Runnable::run);
    }
  }

  /** Runs after every change of the findings or their notes, on the FX thread. */
  public void watch(Runnable changed) {
    watchers.add(changed);
  }

  /** Empty until the checks have run for the first time. */
  public Optional<State> state() {
    return Optional.ofNullable(state);
  }

  /**
   * The 勾稽关系核对表, to be followed.
   *
   * @param show gets it after each change of the findings
   */
  public FollowedState<List<Tie>> ties(Consumer<List<Tie>> show) {
    return new FollowedState<>(
        changed -> {
          watchers.add(changed);
          return () -> watchers.remove(changed);
        },
        () -> session.checks().ties(),
        show,
        failed);
  }

  /**
   * Writes a note (审核说明) for a finding.
   *
   * @param text blank takes it away
   * @return ends when it is saved, at once when nothing changes
   */
  public CompletionStage<?> write(Finding finding, String text) {
    return submit(
        book -> new CheckNotes(book).write(finding, text),
        text.isBlank() ? "checks.note.action.remove" : "checks.note.action.write",
        finding.rule());
  }

  /** Takes a note away whose finding is gone. */
  public CompletionStage<?> discard(EntryKey note) {
    String key = note.value();
    String rule = key.substring(key.indexOf('.') + 1);
    return submit(
        book -> new CheckNotes(book).discard(note),
        "checks.note.action.remove",
        rule.substring(0, rule.indexOf('.')));
  }

  /** One after another, each made for the book the one before left. */
  private CompletionStage<?> submit(
      Function<Book, Optional<Edit>> edit, String label, Object rule) {
    return queue.submit(
        book -> edit.apply(book).map(change -> new Action(Message.of(label, rule), change)));
  }

  /** In what the tables show amounts. */
  public AmountUnit unit() {
    return session.edition().tableFormat().unit();
  }
}
