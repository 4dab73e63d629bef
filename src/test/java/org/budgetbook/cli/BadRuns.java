package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Commands that are refused in one sentence. */
abstract class BadRuns {

  static final Path LEDGER = Path.of("src", "test", "resources", "golden", "2025", "ledger.csv");

  @TempDir Path folder;

  void assertRefused(String sentence, String... words) {
    assertEquals(
        new CommandRun(2, "", sentence + System.lineSeparator()), CommandRun.of(folder, words));
  }

  static String[] words(String command, String... more) {
    return Stream.of(
            Stream.of(command.split(" ")),
            Stream.of(
                "--ledger",
                LEDGER.toString(),
                "--edition",
                "lvliang-2025",
                "--department",
                "中国共产党吕梁市委员会办公室"),
            Stream.of(more))
        .flatMap(part -> part)
        .toArray(String[]::new);
  }

  String out() {
    return folder.resolve("out").toString();
  }
}
