package org.budgetbook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
  private final ScreenBench screen;

  public Bench(Resources resources, Effort effort, Clock clock, ScreenBench screen) {
    this.resources = resources;
    this.effort = effort;
    this.clock = clock;
    this.screen = screen;
  }

  /** What is measured. */
  public enum Part {
    /** The calculation and what goes through the disk. */
    CORE,
    /** The finished disclosure: text, pages, files. */
    BOOK,
    /** What only a window can show. */
    DESKTOP
  }

  /**
   * Measures in the first edition of the index.
   *
   * @param parts at least one
   * @param sizes numbers of lines of the books of {@link Part#CORE}, each at least 1
   * @param step told what is about to be measured
   */
  public BenchReport run(Set<Part> parts, List<Integer> sizes, Consumer<String> step) {
    Edition edition = new Editions(resources).load(new Editions(resources).ids().getLast());
    Machine machine = Machine.here();
    List<Result> results = new ArrayList<>();
    Path folder = temporaryFolder();
    try {
      if (parts.contains(Part.CORE)) {
        results.addAll(core(edition, sizes, folder, step));
      }
      if (parts.contains(Part.BOOK)) {
        Path files = Files.createDirectory(folder.resolve("book"));
        results.addAll(new BookBench(resources, effort, files).run(step));
        results.addAll(new DocumentBench(resources, effort).run(files.resolve("book.pdf")));
        step.accept("packages");
        results.addAll(new PackagesBench(resources, effort, clock, files).run());
        step.accept("book: cold starts");
        results.addAll(new ColdBench(resources, effort, files).run());
      }
      if (parts.contains(Part.DESKTOP)) {
        results.addAll(screen.run(effort, Files.createDirectory(folder.resolve("desktop")), step));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(folder);
    }
    return new BenchReport(machine, edition.id(), results);
  }

  private List<Result> core(
      Edition edition, List<Integer> sizes, Path folder, Consumer<String> step) throws IOException {
    FiguresBench figures = new FiguresBench(edition, effort);
    List<Result> results = new ArrayList<>();
    for (int lines : sizes) {
      step.accept("figures " + lines);
      results.addAll(figures.run(lines));
      step.accept("files " + lines);
      results.addAll(new FilesBench(resources, edition, effort, clock, folder).run(lines));
    }
    step.accept("parts");
    results.addAll(new MergeBench(resources, edition, effort, clock, folder).run());
    step.accept("checks");
    ChecksBench checks = new ChecksBench(resources, effort);
    results.addAll(checks.run());
    if (figures.seen() == 0 || checks.seen() == 0) {
      throw new IllegalStateException("nothing was calculated");
    }
    return results;
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
