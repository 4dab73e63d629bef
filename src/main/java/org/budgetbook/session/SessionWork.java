package org.budgetbook.session;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The session's own thread ("budgetbook-session"): what is given to it is done one after another,
 * in that order, and it tells how much of it is still to be saved. May be called from any thread.
 */
final class SessionWork {

  /** Longer than any save takes: what is not there then will not come. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Logger LOG = LoggerFactory.getLogger(SessionWork.class);

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("budgetbook-session").daemon().factory());
  private final AtomicInteger underWay = new AtomicInteger();
  private final Listeners<Saving> watchers = new Listeners<>();
  private final Coming coming = new Coming();

  /** Does something after all that was given before; fails with a sentence once closed. */
  <T> CompletionStage<T> ask(Supplier<T> work) {
    try {
      return CompletableFuture.supplyAsync(work, worker);
    } catch (RejectedExecutionException closed) {
      return CompletableFuture.failedFuture(
          new RefusedException(Message.of("session.closed"), closed));
    }
  }

  /** As {@link #ask}, for what is saved: {@link #watch} tells of it. */
  <T> CompletionStage<T> save(Supplier<T> work) {
    saving(underWay.incrementAndGet(), null);
    return ask(work).whenComplete((done, failure) -> saving(underWay.decrementAndGet(), failure));
  }

  private void saving(int count, @Nullable Throwable failure) {
    watchers.tell(new Saving(count, failure));
  }

  /**
   * Tells when saving begins and ends, on whatever thread that happens.
   *
   * @return ends it
   */
  Runnable watch(Consumer<Saving> watcher) {
    return watchers.add(watcher);
  }

  /** What is being made elsewhere and will be given: closing waits for it. */
  Coming coming() {
    return coming;
  }

  /** Ends after all that was given and is coming. */
  void close() {
    if (!coming.await(PATIENCE)) {
      LOG.error("an action that was expected did not come");
    }
    worker.close();
  }
}
