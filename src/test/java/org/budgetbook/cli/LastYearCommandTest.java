package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastYearCommandTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  @TempDir private Path folder;

  private CommandRun fill(String year) {
    return CommandRun.of(
        folder,
        "last-year",
        "--tables",
        GOLDEN.resolve("2023").toString(),
        "--edition",
        "lvliang-2023",
        "--year",
        year,
        "--book",
        GOLDEN.resolve("2025").resolve("book.json").toString(),
        "--out",
        folder.resolve("filled.json").toString());
  }

  @Test
  void the_published_tables_of_the_year_before_fill_all_of_last_years_figures() {
    assertEquals(
        new CommandRun(
            0, "已填入 7 个上年预算数，写出 " + folder.resolve("filled.json") + System.lineSeparator(), ""),
        fill("2024"));
  }

  @Test
  void tables_of_another_year_are_refused() {
    assertEquals(
        new CommandRun(
            2, "", "这本预算是 2025 年的，表却是 2023 年的：请给出它上一年的公开表，并写明表的年度" + System.lineSeparator()),
        fill("2023"));
  }
}
