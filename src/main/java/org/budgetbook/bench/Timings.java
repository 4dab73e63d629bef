package org.budgetbook.bench;

import java.util.Arrays;

/** How long something took, many times over, in nanoseconds. Not thread-safe. */
final class Timings {

  private final long[] samples;
  private int count;

  Timings(int capacity) {
    samples = new long[capacity];
  }

  void add(long nanoseconds) {
    samples[count++] = nanoseconds;
  }

  /** Runs {@code work} as often as there is room and keeps each time. */
  static Timings of(int times, Runnable work) {
    Timings timings = new Timings(times);
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      work.run();
      timings.add(System.nanoTime() - start);
    }
    return timings;
  }

  int count() {
    return count;
  }

  /** The smallest time that {@code percent} of all samples do not exceed. */
  long percentile(int percent) {
    long[] sorted = Arrays.copyOf(samples, count);
    Arrays.sort(sorted);
    int rank = Math.ceilDiv(count * percent, 100);
    return sorted[Math.max(0, rank - 1)];
  }

  long max() {
    return percentile(100);
  }
}
