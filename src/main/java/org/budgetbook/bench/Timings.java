package org.budgetbook.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** How long something took, many times over, in nanoseconds. Not thread-safe. */
public final class Timings {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long[] samples;
  private final long[] processor;
  private int count;
  private boolean processorKnown;

  /** Room for as many times as will be added. */
  public Timings(int capacity) {
    samples = new long[capacity];
    processor = new long[capacity];
  }

  public void add(long nanoseconds) {
    samples[count++] = nanoseconds;
  }

  void add(long nanoseconds, long ofProcessor) {
    processor[count] = ofProcessor;
    processorKnown = true;
    add(nanoseconds);
  }

  /** Nanoseconds this thread has been on a core so far. */
  static long processorTime() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Runs {@code work} as often as there is room and keeps each time. */
  static Timings of(int times, Runnable work) {
    Timings timings = new Timings(times);
    for (int i = 0; i < times; i++) {
      long onCore = processorTime();
      long start = System.nanoTime();
      work.run();
      timings.add(System.nanoTime() - start, processorTime() - onCore);
    }
    return timings;
  }

  public int count() {
    return count;
  }

  /** The smallest time that {@code percent} of all samples do not exceed. */
  public long percentile(int percent) {
    return percentile(samples, percent);
  }

  private long percentile(long[] values, int percent) {
    long[] sorted = Arrays.copyOf(values, count);
    Arrays.sort(sorted);
    int rank = Math.ceilDiv(count * percent, 100);
    return sorted[Math.max(0, rank - 1)];
  }

  boolean hasProcessorTimes() {
    return processorKnown;
  }

  long processorMedian() {
    return percentile(processor, 50);
  }

  long max() {
    return percentile(100);
  }
}
