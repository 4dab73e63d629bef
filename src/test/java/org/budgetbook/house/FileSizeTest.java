package org.budgetbook.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file that one can read in one sitting; those over 300 lines are named. */
class FileSizeTest {

  private static final int WARNING = 300;
  private static final int LIMIT = 320;

  /** The thirteen tables of the oracle are read against each other, so they stand in one file. */
  private static final int LIMIT_IN_TESTS = 440;

  @Test
  void noJavaFileIsLong() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : Sources.javaFiles(Sources.MAIN, Sources.TEST)) {
      int lines = Files.readAllLines(Sources.root().resolve(file)).size();
      if (lines > (file.startsWith(Sources.TEST) ? LIMIT_IN_TESTS : LIMIT)) {
        tooLong.add(file + ": " + lines + " lines");
      } else if (lines > WARNING) {
        System.out.println("[long file] " + file + ": " + lines + " lines");
      }
    }
    assertTrue(
        tooLong.isEmpty(),
        () ->
            "split these files where they hold two things, the limit is "
                + LIMIT
                + ":\n"
                + String.join("\n", tooLong));
  }
}
