package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.budgetbook.bench.Effort;
import org.budgetbook.bench.Result;
import org.budgetbook.bench.ScreenBench;

/** Says that it measured one thing: commands are tested without a window. */
final class NoScreen implements ScreenBench {

  @Override
  public int steps(Effort effort) {
    return 1;
  }

  @Override
  public List<Result> run(Effort effort, Path folder, Consumer<String> step) {
    return List.of(Result.ofNumbers("of the screen", 5, "MB", new double[] {3, 1, 2}, 2.5));
  }
}
