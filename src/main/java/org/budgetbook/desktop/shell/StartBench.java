package org.budgetbook.desktop.shell;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.budgetbook.bench.Effort;
import org.budgetbook.bench.Result;
import org.budgetbook.bench.Timings;

/** How long the user waits from starting the program to a table that can be typed into. */
final class StartBench {

  private static final double AIM = 3_000;

  private final String program;
  private final Path folder;
  private final Effort effort;
  private final int lines;

  /**
   * @param program the class that opens the window over {@code folder} and says {@link
   *     WindowBench#READY}
   * @param lines of the book in it
   */
  StartBench(String program, Path folder, Effort effort, int lines) {
    this.program = program;
    this.folder = folder;
    this.effort = effort;
    this.lines = lines;
  }

  /** Without the cache of the class loader and with it, where this class path allows one. */
  List<Result> run(Consumer<String> step) {
    List<Result> results = new ArrayList<>();
    step.accept("start");
    results.add(measured("start to a table that can be typed into", List.of()));
    step.accept("start with AOT cache");
    // The JVM makes none of classes that lie in folders instead of jars, as while developing.
    if (Stream.of(classPath().split(File.pathSeparator)).allMatch(part -> part.endsWith(".jar"))) {
      Path cache = folder.resolve("classes.aot");
      start(List.of("-XX:AOTCacheOutput=" + cache));
      results.add(measured("same with AOT cache", List.of("-XX:AOTCache=" + cache)));
    }
    return results;
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private Result measured(String name, List<String> flags) {
    Timings times = new Timings(effort.fileRounds());
    start(flags);
    for (int i = 0; i < effort.fileRounds(); i++) {
      times.add(start(flags));
    }
    return Result.ofTimes(name, lines, times, Result.Unit.MILLISECONDS, AIM, "p50");
  }

  /** Starts the program and waits for its end; the nanoseconds until it was ready. */
  private long start(List<String> flags) {
    List<String> words = new ArrayList<>();
    words.add(ProcessHandle.current().info().command().orElse("java"));
    words.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    words.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    words.addAll(flags);
    words.addAll(List.of("-cp", classPath(), program));
    words.add(folder.toString());
    try {
      long start = System.nanoTime();
      Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
      long ready = 0;
      String last = "";
      try (BufferedReader said =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
          ready = line.equals(WindowBench.READY) ? System.nanoTime() - start : ready;
          last = line;
        }
      }
      if (process.waitFor() != 0 || ready == 0) {
        throw new IllegalStateException("the program did not start: " + last);
      }
      return ready;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
