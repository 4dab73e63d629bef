package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo as a newcomer runs it, twice in the same folder. */
class DemoCommandTest {

  @TempDir private Path folder;

  @Test
  void the_demo_writes_all_it_says_and_can_be_run_again() throws IOException {
    Path out = folder.resolve("a demo");
    for (int time = 1; time <= 2; time++) {
      CommandRun run =
          CommandRun.of(folder, "demo", "--out", out.toString(), "--edition", "lvliang-2025");
      assertEquals(0, run.exit(), run.err());
      List<String> said = run.out().lines().toList();
      assertEquals("示例部门：栖云市文化和旅游局（2025 年，版式 lvliang-2025）", said.getFirst());
      assertTrue(said.contains("各表（tsv）、整本预算公开（PDF）、预算明细（csv）和工作区文件已写到 " + out), run.out());
      try (Stream<Path> files = Files.list(out)) {
        List<String> names =
            files
                .filter(Files::isRegularFile)
                .filter(file -> file.toFile().length() > 0)
                .map(file -> file.getFileName().toString())
                .sorted()
                .toList();
        assertEquals(
            Stream.concat(
                    Stream.of("book.pdf", "demo-workspace.mv.db", "ledger.csv"),
                    Stream.iterate(1, n -> n + 1).limit(13).map("table%02d.tsv"::formatted))
                .toList(),
            names);
      }
    }
  }
}
