package org.budgetbook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;

/**
 * Measures the promised figures in this very process: each thing is done many times before it is
 * measured, then many times again.
 */
public final class Bench {

  private final Resources resources;
  private final Effort effort;
  private final Clock clock;

  public Bench(Resources resources, Effort effort, Clock clock) {
    this.resources = resources;
    this.effort = effort;
    this.clock = clock;
  }

  /**
   * Measures on books of each of the given sizes, in the first edition of the index.
   *
   * @param sizes numbers of lines, each at least 1
   * @param step told what is about to be measured
   */
  public BenchReport run(List<Integer> sizes, Consumer<String> step) {
    Edition edition = new Editions(resources).load(new Editions(resources).ids().getLast());
    FiguresBench figures = new FiguresBench(edition, effort);
    List<Result> results = new ArrayList<>();
    Path folder = temporaryFolder();
    try {
      for (int lines : sizes) {
        step.accept("figures " + lines);
        results.addAll(figures.run(lines));
        step.accept("files " + lines);
        results.addAll(new FilesBench(resources, edition, effort, clock, folder).run(lines));
      }
    } finally {
      delete(folder);
    }
    if (figures.seen() == 0) {
      throw new IllegalStateException("nothing was calculated");
    }
    return new BenchReport(Machine.here(), edition.id(), results);
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("budgetbook-bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
