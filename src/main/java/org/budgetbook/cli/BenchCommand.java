package org.budgetbook.cli;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.budgetbook.bench.Bench;
import org.budgetbook.bench.BenchReport;
import org.budgetbook.bench.Effort;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the promised figures and prints them as JSON, or as a table for readers. */
@Command(name = "bench")
final class BenchCommand implements Callable<Integer> {

  /** Figures and files of each size are one step each. */
  private static final int STEPS_A_SIZE = 2;

  /** What is measured in this process, and in others. */
  private static final int STEPS_OF_BOOK = 2;

  private final Services services;

  @Option(names = "--lines", split = ",", paramLabel = "N")
  private List<Integer> lines = List.of(1_000, 100_000);

  @Option(names = "--quick")
  private boolean quick;

  @Option(names = "--markdown")
  private boolean markdown;

  @Option(names = "--only", paramLabel = "core|book|desktop")
  private Bench.@Nullable Part only;

  BenchCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    for (int size : lines) {
      if (size < 1) {
        throw RefusedException.of("cli.bench.lines", size);
      }
    }
    Progress progress = services.console().progress();
    Set<Bench.Part> parts = only == null ? EnumSet.allOf(Bench.Part.class) : EnumSet.of(only);
    Effort effort = quick ? Effort.quick() : Effort.careful();
    int total = steps(parts, effort);
    int[] done = {0};
    BenchReport report =
        new Bench(services.resources(), effort, Clock.systemUTC(), services.screen())
            .run(
                parts,
                lines,
                step -> progress.at(Message.of("cli.bench.step", step), done[0]++, total));
    progress.at(Message.of("cli.bench.step", ""), total, total);
    services.console().out().println(markdown ? report.markdown() : report.json());
    return ExitCode.DONE;
  }

  private int steps(Set<Bench.Part> parts, Effort effort) {
    int core = parts.contains(Bench.Part.CORE) ? STEPS_A_SIZE * lines.size() : 0;
    int book = parts.contains(Bench.Part.BOOK) ? STEPS_OF_BOOK : 0;
    return core + book + (parts.contains(Bench.Part.DESKTOP) ? services.screen().steps(effort) : 0);
  }
}
