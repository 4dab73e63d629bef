package org.budgetbook.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.History;
import org.budgetbook.book.Step;
import org.budgetbook.book.UnitCode;
import org.budgetbook.check.RuleSet;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.BackedTable;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.Changes;
import org.budgetbook.figures.Explanation;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.store.BookId;
import org.budgetbook.store.JournalEntry;
import org.budgetbook.store.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * One open budget: the one place where an edit meets book, figures and store.
 *
 * <p>Order of an action: it is tried on the book, then <b>saved</b> (one transaction, forced to the
 * disk), and only then do book and figures change. So whatever is seen is saved, and when saving
 * fails nothing has changed. Should the figures refuse what was saved (a sum beyond the range of
 * amounts), the save is taken out again and the figures are calculated anew.
 *
 * <p>Threads: actions run one after another, in the order they were given, on a thread of the
 * session's own ("budgetbook-session"). Everything else may be called from any thread and answers
 * at once, from what was saved last.
 */
public final class BudgetSession implements AutoCloseable {

  private final Workspace workspace;
  private final BookId id;
  private final Function<String, Edition> editions;
  private final Runnable onClose;
  private final Listeners<Applied> listeners = new Listeners<>();
  private final SessionWork work = new SessionWork();
  private final SessionFigures figures;
  private final SessionChecks checks;
  private final YearBefore before;
  private final SessionFilings filings;
  private volatile State state;

  /** What was saved last. */
  private record State(Book book, Edition edition, History<JournalEntry> history) {}

  BudgetSession(
      Workspace workspace,
      BookId id,
      Function<String, Edition> editions,
      Function<Edition, RuleSet> rules,
      Runnable onClose) {
    this.workspace = workspace;
    this.id = id;
    this.editions = editions;
    this.onClose = onClose;
    Book book = workspace.load(id);
    Edition edition = editions.apply(book.heading().edition());
    this.figures = new SessionFigures(edition, book);
    this.before = new YearBefore(workspace, editions);
    this.checks =
        new SessionChecks(
            rules, figures, this::edition, this::book, () -> before.tables(book()), work);
    this.filings = new SessionFilings(workspace, id, this, before, work);
    this.state = new State(book, edition, workspace.history(id));
  }

  /** The budget's identity within its workspace. */
  public long id() {
    return id.value();
  }

  /**
   * Saves and applies an action. The stage ends when the disk has it, on the session's thread; with
   * a failure when it was refused or could not be saved, and then nothing has changed.
   */
  public CompletionStage<Applied> apply(Action action) {
    return work.save(() -> run(Step.DO, action, null));
  }

  /** As {@link #apply(Action)}; what is given during one stay is one step of undo. */
  public CompletionStage<Applied> apply(Action action, Stay stay) {
    return work.save(() -> {
      JournalEntry begun =
          state.history().nextUndo().filter(entry -> entry.seq() == stay.first()).orElse(null);
      Applied applied = run(Step.DO, action, begun);
      if (begun == null) {
        state.history().nextUndo().ifPresent(entry -> stay.beginsWith(entry.seq()));
      }
      return applied;
    });
  }

  /**
   * Tells that an action is being made elsewhere and will be given to this session: closing waits
   * for it.
   *
   * @return ends as the action does
   */
  public <T> CompletionStage<T> expect(CompletionStage<T> action) {
    return work.coming().add(action);
  }

  /**
   * Ends when everything that is expected by now, and all that {@code giving} gives, is saved; with
   * a failure when some of it was refused or could not be saved.
   */
  public CompletionStage<Void> settled(Runnable giving) {
    return work.coming().all(giving);
  }

  /** Takes the latest action back; fails with a sentence when there is none. */
  public CompletionStage<Applied> undo() {
    return work.save(() -> {
      JournalEntry done =
          state.history().nextUndo().orElseThrow(() -> RefusedException.of("session.undo.nothing"));
      Action action = new Action(done.label(), workspace.edit(id, done));
      return run(Step.UNDO, action.inverse(), done);
    });
  }

  /** Does again what was undone last; fails with a sentence when there is nothing. */
  public CompletionStage<Applied> redo() {
    return work.save(() -> {
      JournalEntry done =
          state.history().nextRedo().orElseThrow(() -> RefusedException.of("session.redo.nothing"));
      return run(Step.REDO, new Action(done.label(), workspace.edit(id, done)), done);
    });
  }

  private Applied run(Step step, Action action, @Nullable JournalEntry done) {
    filings.requireOpen();
    State before = state;
    Book after = before.book().apply(action.edit());
    Edition edition = editions.apply(after.heading().edition());
    JournalEntry entry =
        switch (step) {
          case DO ->
              done == null ? workspace.save(id, action) : workspace.saveMore(id, done, action);
          case UNDO -> workspace.saveUndo(id, Objects.requireNonNull(done), action);
          case REDO -> workspace.saveRedo(id, Objects.requireNonNull(done), action);
        };
    History<JournalEntry> history =
        switch (step) {
          case DO -> done == null ? before.history().record(entry) : before.history().continued();
          case UNDO -> before.history().undone();
          case REDO -> before.history().redone();
        };
    Changes changes;
    try {
      State next = new State(after, edition, history);
      changes = figures.change(action.edit(), edition, after, () -> state = next);
    } catch (RuntimeException e) {
      takeBack(entry, action, e);
      throw e;
    }
    Applied applied = new Applied(step, action, after, changes, nextUndo(), nextRedo(), entry.at());
    listeners.tell(applied);
    checks.follow(action.edit(), changes, edition, after);
    return applied;
  }

  /** Should this fail too, the workspace does it before anything else, once it can write again. */
  private void takeBack(JournalEntry entry, Action action, RuntimeException reason) {
    try {
      workspace.takeBack(id, entry, action.edit());
    } catch (RuntimeException e) {
      reason.addSuppressed(e);
    }
  }

  /**
   * Tells of every applied action, on the session's thread, before its stage ends.
   *
   * @return ends it
   */
  public Runnable listen(Consumer<Applied> listener) {
    return listeners.add(listener);
  }

  /**
   * Tells when saving begins and ends, well or not, on whatever thread that happens.
   *
   * @return ends it
   */
  public Runnable watchSaving(Consumer<Saving> watcher) {
    return work.watch(watcher);
  }

  /** The book as it was saved last. */
  public Book book() {
    return state.book();
  }

  /** The edition that lays it out. */
  public Edition edition() {
    return state.edition();
  }

  /** One table as it stands now; immutable. */
  public TableFigures table(String table) {
    return table(table, null);
  }

  /** The book with all its tables, of one and the same state. */
  public BookFigures figures() {
    return figures.whole();
  }

  /** All tables of one and the same state, by number. */
  public List<TableFigures> tables() {
    return tables(null);
  }

  /**
   * One table as it stands now, counting the facts of one unit only. The first time for a unit its
   * figures are calculated: not for the screen's thread.
   *
   * @param unit null for the whole department
   */
  public TableFigures table(String table, @Nullable UnitCode unit) {
    return figures.table(table, unit);
  }

  /** As {@link #table(String, UnitCode)}, with how many facts stand behind each figure. */
  public BackedTable backedTable(String table, @Nullable UnitCode unit) {
    return figures.backedTable(table, unit);
  }

  /** All tables of one unit, as {@link #table(String, UnitCode)} gives one. */
  public List<TableFigures> tables(@Nullable UnitCode unit) {
    return figures.tables(unit);
  }

  /** The facts a figure of one unit is the sum of; of the whole department for null. */
  public Explanation explain(CellAddress cell, @Nullable UnitCode unit) {
    return figures.explain(cell, unit);
  }

  /**
   * The book of the same department for the latest earlier year in this workspace, as it was saved
   * last; empty when there is none.
   */
  public CompletionStage<Optional<Book>> lastYear() {
    return work.ask(() -> before.book(book().heading()));
  }

  /** The versions that were handed in (上报); while the latest stands, every action is refused. */
  public SessionFilings filings() {
    return filings;
  }

  /** What the rules find in this budget (审核); asleep until it is first asked. */
  public SessionChecks checks() {
    return checks;
  }

  /**
   * The latest {@code limit} rows of the history, the newest first. An action that went on is one
   * row, with the time of its latest part.
   */
  public CompletionStage<List<HistoryEntry>> history(int limit) {
    return work.ask(
        () -> HistoryRows.of(workspace.journal(id)).reversed().stream().limit(limit).toList());
  }

  /** What the action of a history entry changed, as it was first done. */
  public CompletionStage<Edit> edit(HistoryEntry entry) {
    return work.ask(() -> workspace.edit(id, entry.begun()));
  }

  /** What undo would take back. */
  public Optional<Message> nextUndo() {
    return state.history().nextUndo().map(JournalEntry::label);
  }

  /** What redo would do again. */
  public Optional<Message> nextRedo() {
    return state.history().nextRedo().map(JournalEntry::label);
  }

  /** Ends after all actions given and expected so far. The workspace stays open. */
  @Override
  public void close() {
    work.close();
    onClose.run();
  }
}
