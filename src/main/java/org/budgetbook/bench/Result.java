package org.budgetbook.bench;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure beside its aim.
 *
 * @param name what was measured
 * @param lines lines of the book it was measured on
 * @param unit of all the numbers: {@code us} for microseconds, {@code ms} for milliseconds, {@code
 *     MB} for 1,000,000 bytes
 * @param samples how often it was measured
 * @param processor time the measuring thread itself was on a core, the median; beside {@code p50}
 *     it tells how much of that was waiting for the disk or for others. Null where not measured
 * @param aim what {@code decisive} should stay below; null where nothing was promised
 * @param aimedAt which of the three numbers the aim is about
 */
public record Result(
    String name,
    int lines,
    String unit,
    int samples,
    double p50,
    double p99,
    double max,
    @Nullable Double processor,
    @Nullable Double aim,
    String aimedAt) {

  /** Of times in nanoseconds. */
  public static Result ofTimes(
      String name, int lines, Timings timings, Unit unit, @Nullable Double aim, String aimedAt) {
    return new Result(
        name,
        lines,
        unit.symbol,
        timings.count(),
        unit.of(timings.percentile(50)),
        unit.of(timings.percentile(99)),
        unit.of(timings.max()),
        timings.hasProcessorTimes() ? unit.of(timings.processorMedian()) : null,
        aim,
        aimedAt);
  }

  /** Whether the aim was met; true where there is none. */
  public boolean isMet() {
    return aim == null || decisive() < aim;
  }

  private double decisive() {
    return switch (aimedAt) {
      case "p99" -> p99;
      case "max" -> max;
      default -> p50;
    };
  }

  /** Of one number measured again and again, for example the memory in use. */
  public static Result ofNumbers(
      String name, int lines, String unit, double[] numbers, @Nullable Double aim) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    double last = sorted[sorted.length - 1];
    return new Result(
        name, lines, unit, sorted.length, sorted[sorted.length / 2], last, last, null, aim, "max");
  }

  /** The unit times are told in. */
  public enum Unit {
    MICROSECONDS("us", 1_000),
    MILLISECONDS("ms", 1_000_000);

    private final String symbol;
    private final int nanoseconds;

    Unit(String symbol, int nanoseconds) {
      this.symbol = symbol;
      this.nanoseconds = nanoseconds;
    }

    private double of(long time) {
      return (double) time / nanoseconds;
    }
  }
}
