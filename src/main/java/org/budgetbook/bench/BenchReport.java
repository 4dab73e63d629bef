package org.budgetbook.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;

/** What was measured, for a program ({@link #json}) or for a reader ({@link #markdown}). */
public record BenchReport(Machine machine, String edition, List<Result> results) {

  public BenchReport {
    results = List.copyOf(results);
  }

  public String json() {
    try {
      return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The machine, then one table. */
  public String markdown() {
    StringBuilder text = new StringBuilder();
    text.append(
        "%d cores, %s, %s, %s, %d MB heap, load %.1f; layout %s%n%n"
            .formatted(
                machine.cores(),
                machine.processor(),
                machine.system(),
                machine.java(),
                machine.heapMegabytes(),
                machine.loadAverage(),
                edition));
    text.append(
        "| what | lines | samples | p50 | p99 | max | p50 of processor | aim |  |%n".formatted());
    text.append("|---|---:|---:|---:|---:|---:|---:|---|---|%n".formatted());
    for (Result result : results) {
      text.append(
          "| %s | %d | %d | %s | %s | %s | %s | %s | %s |%n"
              .formatted(
                  result.name(),
                  result.lines(),
                  result.samples(),
                  number(result.p50(), result.unit()),
                  number(result.p99(), result.unit()),
                  number(result.max(), result.unit()),
                  result.processor() == null ? "" : number(result.processor(), result.unit()),
                  result.aim() == null
                      ? ""
                      : result.aimedAt() + " < " + number(result.aim(), result.unit()),
                  result.aim() == null ? "" : result.isMet() ? "met" : "**missed**"));
    }
    return text.toString();
  }

  private static String number(double value, String unit) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f %s" : "%.0f %s", value, unit);
  }
}
