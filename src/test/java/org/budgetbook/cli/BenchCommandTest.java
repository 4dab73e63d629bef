package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {

  @TempDir Path logs;

  @Test
  void only_the_desktop_is_measured_when_asked_for_and_a_missed_aim_is_said() {
    CommandRun run = CommandRun.of(logs, "bench", "--only", "desktop", "--markdown");
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    assertTrue(
        run.out()
            .contains(
                "| of the screen | 5 | 3 | 2.00 MB | 3.00 MB | 3.00 MB |  | max < 2.50 MB |"
                    + " **missed** |"),
        run.out());
    assertFalse(run.out().contains("calculation"), run.out());
  }

  @Test
  void without_the_desktop_no_window_is_opened() {
    CommandRun run =
        CommandRun.of(logs, "bench", "--only", "core", "--lines", "40", "--quick", "--markdown");
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    assertTrue(run.out().contains("| calculation of all tables from nothing | 40 |"), run.out());
    assertFalse(run.out().contains("of the screen"), run.out());
  }

  @Test
  void the_book_is_measured_here_and_in_processes_of_its_own() {
    CommandRun run = CommandRun.of(logs, "bench", "--only", "book", "--quick", "--markdown");
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    assertTrue(run.out().contains("| book: laid out and written as PDF | 123 |"), run.out());
    assertTrue(run.out().contains("| document: PDF read and checked | 123 |"), run.out());
    assertTrue(run.out().contains("| document: text read and checked | 123 |"), run.out());
    assertTrue(run.out().contains("| book: export pdf with 30 projects and forms |"), run.out());
    assertTrue(run.out().contains("| book: most heap of it, garbage and all |"), run.out());
    assertFalse(run.out().contains("calculation"), run.out());
  }
}
