package org.budgetbook.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.budgetbook.bench.Effort;
import org.budgetbook.bench.Result;
import org.budgetbook.desktop.shell.WindowBench;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowBenchTest {

  @TempDir Path folder;

  /** Once through everything; figures of so few rounds say nothing. */
  @Test
  void the_window_is_measured_without_a_display() {
    Resources resources = Resources.ofProgram();
    WindowBench bench =
        new WindowBench(
            resources,
            new Messages(resources),
            home -> new UserWorkspace(resources, home, Clock.systemUTC()),
            StartProbe.class);
    Effort effort = new Effort(0, 0, 0, 1, 10, 1, 5);
    List<String> steps = new ArrayList<>();
    List<Result> results = bench.run(effort, folder, steps::add);
    assertEquals(bench.steps(effort), steps.size());
    assertEquals(
        List.of(
            "grid frame: scroll",
            "grid frame: keystroke",
            "grid frame: commit",
            "window: keystroke to painted",
            "window: Enter to saved, calculated and shown",
            "window: heap after an hour of editing",
            "window: heap grown in each further hour",
            "start to a table that can be typed into"),
        // The JVM makes a cache only where all classes are in jars.
        results.stream()
            .map(Result::name)
            .filter(name -> !name.equals("same with AOT cache"))
            .toList());
    results.stream()
        .filter(result -> !result.name().contains("grown"))
        .forEach(result -> assertTrue(result.p50() > 0, result.toString()));
  }
}
