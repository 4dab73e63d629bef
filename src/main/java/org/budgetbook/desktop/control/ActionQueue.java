package org.budgetbook.desktop.control;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.StaleEditException;
import org.budgetbook.session.Applied;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Stay;

/**
 * Gives the session one action after another, each made for the book the one before has left. So
 * what is typed quickly meets no stale book; and where another page was faster, it is made once
 * more.
 */
public final class ActionQueue {

  /** An action that was applied to a book. */
  public record Done(Book before, Applied applied) {}

  private final BudgetSession session;
  private final Executor thread;
  private CompletableFuture<?> last = CompletableFuture.completedFuture(true);

  /**
   * @param thread where actions are made: a pool, or at once for what takes no time
   */
  public ActionQueue(BudgetSession session, Executor thread) {
    this.session = session;
    this.thread = thread;
  }

  /**
   * The FX thread gives work here; the next begins when this one is saved or refused.
   *
   * @param work makes the action for a book; empty when nothing would change
   * @return what was applied, and to which book; empty when nothing had to be
   */
  public CompletableFuture<Optional<Done>> submit(Function<Book, Optional<Action>> work) {
    return submit(work, session::apply);
  }

  /** As {@link #submit(Function)}; what is given during one stay is one step of undo. */
  public CompletableFuture<Optional<Done>> submit(
      Function<Book, Optional<Action>> work, Stay stay) {
    return submit(work, action -> session.apply(action, stay));
  }

  private CompletableFuture<Optional<Done>> submit(
      Function<Book, Optional<Action>> work, Function<Action, CompletionStage<Applied>> apply) {
    CompletableFuture<Optional<Done>> next =
        last.handle((result, failure) -> true)
            .thenComposeAsync(ready -> attempt(work, apply, true), thread);
    last = next;
    session.expect(next);
    return next;
  }

  private CompletionStage<Optional<Done>> attempt(
      Function<Book, Optional<Action>> work,
      Function<Action, CompletionStage<Applied>> apply,
      boolean again) {
    Book before = session.book();
    Optional<Action> action = work.apply(before);
    if (action.isEmpty()) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    return apply
        .apply(action.get())
        .handle((applied, failure) -> {
          if (failure == null) {
            return CompletableFuture.completedFuture(Optional.of(new Done(before, applied)));
          }
          return again && isStale(failure)
              ? attempt(work, apply, false)
              : CompletableFuture.<Optional<Done>>failedFuture(failure);
        })
        .thenCompose(result -> result);
  }

  private static boolean isStale(Throwable failure) {
    return failure instanceof StaleEditException
        || failure instanceof CompletionException
            && failure.getCause() instanceof StaleEditException;
  }
}
