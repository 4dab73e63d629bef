package org.budgetbook.bench;

import java.lang.management.ManagementFactory;

/** What was measured on. */
public record Machine(int cores, String processor, String system, String java, long heapMegabytes) {

  public static Machine here() {
    Runtime runtime = Runtime.getRuntime();
    return new Machine(
        runtime.availableProcessors(),
        System.getProperty("os.arch", ""),
        System.getProperty("os.name", "") + " " + System.getProperty("os.version", ""),
        System.getProperty("java.vm.name", "") + " " + Runtime.version(),
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax() >> 20);
  }
}
