package org.budgetbook.bench;

import java.lang.management.ManagementFactory;

/**
 * What was measured on.
 *
 * @param loadAverage how many threads of the whole machine wanted a core, over the last minute;
 *     more than {@code cores} means that others took their share of the times; negative when
 *     unknown
 */
public record Machine(
    int cores,
    String processor,
    String system,
    String java,
    long heapMegabytes,
    double loadAverage) {

  public static Machine here() {
    Runtime runtime = Runtime.getRuntime();
    return new Machine(
        runtime.availableProcessors(),
        System.getProperty("os.arch", ""),
        System.getProperty("os.name", "") + " " + System.getProperty("os.version", ""),
        System.getProperty("java.vm.name", "") + " " + Runtime.version(),
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax() >> 20,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
