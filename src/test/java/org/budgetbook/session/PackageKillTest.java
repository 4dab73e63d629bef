package org.budgetbook.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.budgetbook.golden.SampleBook;
import org.budgetbook.library.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that makes packages is killed (SIGKILL): every second time at a random moment, else
 * just after a package appears, which is when its version becomes 已上报. No package is half, and no
 * version is 已上报 without its package. {@code -Dbudgetbook.kills=N} kills N times.
 */
class PackageKillTest {

  private static final int KILLS = Integer.getInteger("budgetbook.kills", 2);

  @TempDir Path folder;

  @Test
  void a_killed_process_leaves_whole_packages_and_no_version_without_one() throws Exception {
    WorkspaceDesk desk = new WorkspaceDesk(Resources.ofProgram(), Clock.systemUTC());
    Path file = folder.resolve("work.mv.db");
    long id;
    try (WorkspaceSession workspace = desk.create(file);
        BudgetSession budget = workspace.create(SampleBook.book())) {
      id = budget.id();
    }
    Path packages = Files.createDirectory(folder.resolve("packages"));
    PackageDesk verifier = new PackageDesk(Resources.ofProgram(), Clock.systemUTC(), "test");
    Random random = new Random(20261122);
    int closed = 0;
    int waiting = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      filedThenKilled(
          file, id, packages, kill % 2 == 0 ? random.nextInt(0, 1_500) : -random.nextInt(1, 200));
      List<Path> made = packages(packages);
      // The older ones were looked at after the kills before.
      for (Path last : made.subList(Math.max(0, made.size() - 4), made.size())) {
        assertTrue(verifier.verify(last).exact());
      }
      if (!(desk.open(file) instanceof Opening.Opened opened)) {
        throw new AssertionError("damaged");
      }
      try (WorkspaceSession workspace = opened.workspace();
          BudgetSession budget = workspace.open(id)) {
        List<Filing> filings = budget.filings().all().toCompletableFuture().join();
        for (Filing filing : filings) {
          assertTrue(made.contains(named(packages, filing.version())), filing.toString());
        }
        int version = budget.filings().version();
        if (budget.filings().isClosed()) {
          closed++;
          assertEquals(version, verifier.verify(named(packages, version)).version());
        } else if (Files.exists(named(packages, version))) {
          waiting++;
        }
      }
    }
    System.out.println(
        "MEASURED kills of filing %d: %d after a version was closed, %d between package and closing"
            .formatted(KILLS, closed, waiting));
  }

  private static Path named(Path folder, int version) {
    return folder.resolve("%05d.budgetpkg".formatted(version));
  }

  private static List<Path> packages(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".budgetpkg")).sorted().toList();
    }
  }

  /**
   * @param patience milliseconds from the first package of the process to the kill; below zero:
   *     from the moment the next package appears
   */
  private static void filedThenKilled(Path file, long id, Path packages, int patience)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-Xmx400m",
                "-cp",
                System.getProperty("java.class.path"),
                Filer.class.getName(),
                file.toString(),
                Long.toString(id),
                packages.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = process.inputReader()) {
      assertTrue(said.readLine() != null, "the child ended before it had filed");
      if (patience < 0) {
        int stood = packages(packages).size();
        while (packages(packages).size() == stood) {
          Thread.sleep(1);
        }
      }
      Thread.sleep(Math.abs(patience));
      process.destroyForcibly();
      process.waitFor();
    }
  }
}
