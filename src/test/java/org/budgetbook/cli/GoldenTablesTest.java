package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on a published budget's ledger writes the published tables, byte for byte. */
class GoldenTablesTest {

  @TempDir private Path folder;

  @Test
  void the_ledger_of_2023_gives_the_published_tables_of_2023() throws IOException {
    assertPublished(2023, "吕梁市人民政府办公室");
  }

  @Test
  void the_ledger_of_2025_gives_the_published_tables_of_2025() throws IOException {
    assertPublished(2025, "中国共产党吕梁市委员会办公室");
  }

  private void assertPublished(int year, String department) throws IOException {
    Path golden = Path.of("src", "test", "resources", "golden", Integer.toString(year));
    Path out = folder.resolve("new").resolve("out");
    CommandRun run =
        CommandRun.of(
            folder,
            "tables",
            "--ledger",
            golden.resolve("ledger.csv").toString(),
            "--edition",
            "lvliang-" + year,
            "--department",
            department,
            "--out",
            out.toString());
    assertEquals(new CommandRun(0, "已写出 13 张表：" + out + System.lineSeparator(), ""), run);
    assertEquals(texts(golden), texts(out));
    assertEquals(List.of(out.getParent()), hiddenOrNot(folder), "nothing else was left");
  }

  private static List<Path> hiddenOrNot(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.toList();
    }
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".tsv") && !name.equals("stated-facts.tsv")) {
          texts.put(name, Files.readString(file));
        }
      }
    }
    assertEquals(13, texts.size());
    return texts;
  }
}
