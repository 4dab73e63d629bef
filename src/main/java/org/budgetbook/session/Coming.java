package org.budgetbook.session;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** What is on its way to a session: actions that are being made or saved. Thread-safe. */
final class Coming {

  private final AtomicLong count = new AtomicLong();
  private final Map<Long, CompletableFuture<?>> underWay = new ConcurrentHashMap<>();
  private final Map<Long, List<CompletableFuture<?>>> gathering = new ConcurrentHashMap<>();

  <T> CompletionStage<T> add(CompletionStage<T> stage) {
    CompletableFuture<T> future = stage.toCompletableFuture();
    long number = count.incrementAndGet();
    underWay.put(number, future);
    gathering.values().forEach(given -> given.add(future));
    return future.whenComplete((result, failure) -> underWay.remove(number));
  }

  /**
   * Ends when all of it, and all that {@code giving} adds, has ended; with a failure of one, if any
   * of it fails, be it at once.
   */
  CompletableFuture<Void> all(Runnable giving) {
    List<CompletableFuture<?>> given = new CopyOnWriteArrayList<>(underWay.values());
    long number = count.incrementAndGet();
    gathering.put(number, given);
    try {
      giving.run();
    } finally {
      gathering.remove(number);
    }
    return CompletableFuture.allOf(given.toArray(CompletableFuture<?>[]::new));
  }

  /**
   * Waits until nothing is under way any more, however it ended.
   *
   * @return false when that took longer than {@code patience}
   */
  boolean await(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (!underWay.isEmpty()) {
      try {
        all(() -> {}).get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      } catch (ExecutionException refused) {
        // Whoever gave it has been told.
      } catch (TimeoutException e) {
        return false;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }
}
