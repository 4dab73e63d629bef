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
}
