package org.budgetbook.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file that one can read in one sitting: none over 500 lines, those over 300 are named. */
class FileSizeTest {

  private static final int WARNING = 300;
  private static final int LIMIT = 500;

  @Test
  void noJavaFileIsLong() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : Sources.javaFiles(Sources.MAIN, Sources.TEST)) {
      int lines = Files.readAllLines(Sources.root().resolve(file)).size();
      if (lines > LIMIT) {
        tooLong.add(file + ": " + lines + " lines");
      } else if (lines > WARNING) {
        System.out.println("[long file] " + file + ": " + lines + " lines");
      }
    }
    assertTrue(
        tooLong.isEmpty(),
        () -> "split these files, the limit is " + LIMIT + ":\n" + String.join("\n", tooLong));
  }
}
